// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.BaseAddress;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Lane;
import dev.silta.http.Secret;
import java.net.URI;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one Ongoing system is reached. Immutable.
 *
 * <pre>{@code
 * OngoingConfig.builder()
 *     .system("examplewarehouse").user("WSI-example").password(Secret.of(...)).build();
 * }</pre>
 */
@Value.Immutable
public abstract class OngoingConfig {

  /** Host of production systems; {@code https://api.ongoingsystems.se}. */
  @Value.Default
  public URI host() {
    return URI.create("https://api.ongoingsystems.se");
  }

  /**
   * The system's name: the first segment of the path that the warehouse's staff see after logging
   * in. No physical warehouse. Needed unless {@link #baseUri} is set.
   */
  public abstract Optional<String> system();

  /** The whole base address, instead of {@link #host} and {@link #system}. */
  public abstract Optional<URI> baseUri();

  /** Name of the API user; given by the warehouse, starts with {@code WSI}. */
  @Value.Redacted
  public abstract String user();

  public abstract Secret password();

  @Value.Default
  public HttpConfig http() {
    return HttpConfig.defaults();
  }

  /** Long-term rate; 5 a second. Ongoing publishes no figure. */
  @Value.Default
  public int callsPerSecond() {
    return 5;
  }

  /**
   * The account's road, if it is shared with other clients of the same goods owner. By default one
   * of its own: one call at a time, since the server handles a goods owner's calls one by one.
   */
  public abstract Optional<Lane> lane();

  /** What a member that the wire types do not know does; ignored, since the API grows. */
  @Value.Default
  public UnknownProperties unknownProperties() {
    return UnknownProperties.IGNORED;
  }

  /** Orders per page; 100, since orders carry their picked items. */
  @Value.Default
  public int ordersPerPage() {
    return 100;
  }

  /** Articles per page; 500. */
  @Value.Default
  public int articlesPerPage() {
    return 500;
  }

  /** Pages after which one walk through a list is given up; 10,000. */
  @Value.Default
  public int pageBudget() {
    return 10_000;
  }

  /** The base address of all calls, without a trailing slash. */
  public final URI base() {
    URI base = baseUri().orElseGet(() -> host().resolve("/" + system().orElseThrow() + "/api/v1"));
    return BaseAddress.of(base);
  }

  /** A name of the system for logs. */
  final String label() {
    return system().orElseGet(() -> base().getAuthority());
  }

  @Value.Check
  void check() {
    if (system().isPresent() == baseUri().isPresent()) {
      throw new IllegalArgumentException("set either system or baseUri");
    }
    if (system().filter(name -> !name.matches("[A-Za-z0-9._-]+")).isPresent()) {
      throw new IllegalArgumentException("system is the bare name, such as examplewarehouse");
    }
    if (Math.min(Math.min(ordersPerPage(), articlesPerPage()), pageBudget()) < 1) {
      throw new IllegalArgumentException("page sizes and page budget are at least 1");
    }
    // refuses an address that is not safe to use or to show
    base();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; user, password and system or base address are needed. */
  public static final class Builder extends ImmutableOngoingConfig.Builder {}
}
