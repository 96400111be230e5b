// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.BaseAddress;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Lane;
import dev.silta.http.Secret;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How to reach a store. Immutable; {@code toString} hides user and key.
 *
 * <pre>{@code
 * MyCashflowConfig.builder()
 *     .storeName("examplestore").user("silta@example.test").key(Secret.of(key)).build();
 * }</pre>
 */
@Value.Immutable
public abstract class MyCashflowConfig {

  /** First part of the store's default address; either this or {@link #baseUri}. */
  public abstract Optional<String> storeName();

  /** Address up to but without the version, such as {@code https://shop.example.com/api}. */
  public abstract Optional<URI> baseUri();

  /** E-mail address of the API user. */
  @Value.Redacted
  public abstract String user();

  /** Key of the API user. */
  @Value.Redacted
  public abstract Secret key();

  /** Where orders are served; default: found out. */
  @Value.Default
  public OrdersApiVersion ordersApiVersion() {
    return OrdersApiVersion.AUTO;
  }

  /** How calls travel. */
  @Value.Default
  public HttpConfig http() {
    return HttpConfig.defaults();
  }

  /** A lane to share with other clients of the account; default: one of the client's own. */
  public abstract Optional<Lane> lane();

  /** Long-term rate of the client's own lane; 4. The vendor publishes no limit. */
  @Value.Default
  public double callsPerSecond() {
    return 4;
  }

  /** Calls that may go at once after a rest, on the client's own lane; 4. */
  @Value.Default
  public int burst() {
    return 4;
  }

  /** Calls under way at once, on the client's own lane; 2. */
  @Value.Default
  public int concurrency() {
    return 2;
  }

  /** Records per page of products and orders; 100. */
  @Value.Default
  public int pageSize() {
    return 100;
  }

  /** Records per page of flat lists such as suppliers; 500. */
  @Value.Default
  public int flatPageSize() {
    return 500;
  }

  /** Most pages of one read; 10,000. Guards against a server that never ends. */
  @Value.Default
  public int pageBudget() {
    return 10_000;
  }

  /** What an unknown property does; ignored, so that additions of the vendor do no harm. */
  @Value.Default
  public UnknownProperties unknownProperties() {
    return UnknownProperties.IGNORED;
  }

  /** A name for reports and logs. */
  public String label() {
    return storeName().or(() -> baseUri().map(URI::getAuthority)).orElseThrow();
  }

  URI api() {
    return BaseAddress.of(
        baseUri()
            .orElseGet(
                () -> URI.create("https://" + storeName().orElseThrow() + ".mycashflow.fi/api")));
  }

  @Value.Check
  void check() {
    if (storeName().isPresent() == baseUri().isPresent()) {
      throw new IllegalArgumentException("set either storeName or baseUri");
    }
    if (storeName().isPresent() && !storeName().get().matches("[A-Za-z0-9-]+")) {
      throw new IllegalArgumentException(
          "storeName is the first part of the store's address only, such as examplestore");
    }
    // refuses an address that is not safe to use or to show
    api();
    if (pageSize() < 1 || flatPageSize() < 1 || pageBudget() < 1) {
      throw new IllegalArgumentException("page sizes and the page budget must be at least 1");
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; address, user and key are mandatory. */
  public static final class Builder extends ImmutableMyCashflowConfig.Builder {}
}
