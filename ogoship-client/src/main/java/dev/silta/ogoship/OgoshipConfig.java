// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.BaseAddress;
import dev.silta.http.HttpConfig;
import dev.silta.http.JsonCodec.UnknownProperties;
import dev.silta.http.Lane;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one merchant's account at OGOship is reached. Immutable; {@code toString} hides the secrets.
 *
 * <pre>{@code
 * OgoshipConfig.builder()
 *     .merchantId("M-4711")
 *     .credentials(new Credentials.Password(secretToken, clientId, clientSecret))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class OgoshipConfig {
  /** Largest page that the server gives. */
  static final int LARGEST_PAGE = 250;

  /** From myOGO, Edit Merchant, Integrations, API information. */
  public abstract String merchantId();

  public abstract Credentials credentials();

  /** Base address of all calls; {@code https://api.ogoship.com/api/v1}. */
  @Value.Default
  public URI baseUri() {
    return URI.create("https://api.ogoship.com/api/v1");
  }

  /** Where tokens are given out; {@code https://my.ogoship.com/OAuth/Token}. */
  @Value.Default
  public URI tokenUri() {
    return URI.create("https://my.ogoship.com/OAuth/Token");
  }

  /** What tokens are asked for; all of {@link Scopes#ALL}. */
  @Value.Default
  public List<String> scopes() {
    return Scopes.ALL;
  }

  /** How long before its end a token is renewed; 90 s. */
  @Value.Default
  public Duration renewEarly() {
    return Duration.ofSeconds(90);
  }

  /** Longest time for one request of a token; 30 s. */
  @Value.Default
  public Duration tokenDeadline() {
    return Duration.ofSeconds(30);
  }

  @Value.Default
  public HttpConfig http() {
    return HttpConfig.defaults();
  }

  /** Long-term rate; 2 a second. OGOship publishes no figure. */
  @Value.Default
  public double callsPerSecond() {
    return 2;
  }

  /**
   * The account's road, if it is shared with other clients of the same merchant. By default one of
   * its own: one call at a time.
   */
  public abstract Optional<Lane> lane();

  /** What a member that the wire types do not know does; ignored, since the API grows. */
  @Value.Default
  public UnknownProperties unknownProperties() {
    return UnknownProperties.IGNORED;
  }

  /** Records per page where a filter names no number; 250, the most that the server gives. */
  @Value.Default
  public int pageLimit() {
    return LARGEST_PAGE;
  }

  /** Pages after which one walk through a list is given up; 10,000. */
  @Value.Default
  public int pageBudget() {
    return 10_000;
  }

  /** Path of returns; {@code /Returns}, inferred: the vendor publishes none. */
  @Value.Default
  public String returnsPath() {
    return "/Returns";
  }

  /** Path of metadata, without the id; {@code /Metadata}, inferred: the vendor publishes none. */
  @Value.Default
  public String metadataPath() {
    return "/Metadata";
  }

  /** How metadata is written; PUT, inferred: the vendor publishes none. */
  @Value.Default
  public MetadataWrite metadataWrite() {
    return MetadataWrite.PUT;
  }

  /** The base address of all calls, without a trailing slash. */
  final URI base() {
    return BaseAddress.of(baseUri());
  }

  /** A name of the account for logs. */
  final String label() {
    return merchantId().replaceAll("[^ -~]", "?");
  }

  @Value.Check
  void check() {
    require(!merchantId().isBlank(), "merchantId must not be blank");
    require(
        merchantId().equals(merchantId().strip()), "merchantId must not begin or end with a blank");
    require(
        pageLimit() >= 1 && pageLimit() <= LARGEST_PAGE,
        "pageLimit is 1 to " + LARGEST_PAGE + ", not " + pageLimit());
    require(pageBudget() >= 1, "pageBudget is at least 1");
    // refuses addresses that are not safe to use or to show
    base();
    BaseAddress.of(tokenUri(), "the token address");
    require(isPath(returnsPath()), "returnsPath is a path that begins with one slash");
    require(isPath(metadataPath()), "metadataPath is a path that begins with one slash");
  }

  /** What follows the base address must stay at its host. */
  private static boolean isPath(String path) {
    return path.matches("(/[A-Za-z0-9._~-]+)+");
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds the value; merchant id and credentials are needed. */
  public static final class Builder extends ImmutableOgoshipConfig.Builder {}

  /** The method that writes metadata. */
  public enum MetadataWrite {
    PUT,
    POST
  }
}
