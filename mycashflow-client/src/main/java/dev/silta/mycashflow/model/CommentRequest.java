// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow.model;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new remark on an order. Assumed: the vendor's reference does not show this call. {@code
 * toString} is redacted.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCommentRequest.class)
public abstract class CommentRequest {

  public abstract String text();

  public abstract Optional<String> visibility();

  @Override
  public final String toString() {
    return "CommentRequest{***}";
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; what is not set is absent. */
  public static final class Builder extends ImmutableCommentRequest.Builder {}
}
