// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The {@code unNumber} of {@link GetArticleDangerousGoodsModelDangerousGoods}. */
@Value.Immutable
@JsonDeserialize(as = ImmutableGetArticleDangerousGoodsInfoModelUnNumber.class)
public interface GetArticleDangerousGoodsInfoModelUnNumber extends OpenRecord {
  Optional<String> unNumber();

  List<GetArticleTunnelCodesModel> unTunnelCodes();

  Optional<String> unClassNumber();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutableGetArticleDangerousGoodsInfoModelUnNumber.Builder {}

  /** The {@code unTunnelCodes} of the enclosing type. */
  @Value.Immutable
  @JsonDeserialize(as = ImmutableGetArticleTunnelCodesModel.class)
  interface GetArticleTunnelCodesModel extends OpenRecord {
    Optional<String> unTunnelCode();

    static Builder builder() {
      return new Builder();
    }

    /** Builds the value. */
    final class Builder extends ImmutableGetArticleTunnelCodesModel.Builder {}
  }
}
