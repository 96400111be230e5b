// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code printingInfo} of {@link PostFileAdvanced}. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostFilePrintingInfo.class)
public interface PostFilePrintingInfo {
  Optional<Integer> reportId();

  Optional<PrintAsUser> printAsUser();

  Optional<PrintAsWorkstation> printAsWorkstation();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostFilePrintingInfo.Builder {}

  /** The {@code printAsUser} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePrintAsUser.class)
  interface PrintAsUser {
    Optional<Integer> userId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePrintAsUser.Builder {}
  }

  /** The {@code printAsWorkstation} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutablePrintAsWorkstation.class)
  interface PrintAsWorkstation {
    Optional<Integer> workstationId();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutablePrintAsWorkstation.Builder {}
  }
}
