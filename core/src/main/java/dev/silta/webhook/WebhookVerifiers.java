// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import dev.silta.http.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The usual proofs. Each takes several secrets: while a secret is changed, the old and the new one
 * are both good.
 */
public final class WebhookVerifiers {
  private WebhookVerifiers() {}

  /**
   * A header holds the Base64 of HMAC-SHA256 over the raw body.
   *
   * @param keys their UTF-8 bytes are the keys; at least one
   */
  public static WebhookVerifier hmacSha256(String header, Collection<Secret> keys) {
    return hmacSha256(header, Encoding.BASE64, keys);
  }

  /** A header holds HMAC-SHA256 over the raw body in this encoding. */
  public static WebhookVerifier hmacSha256(
      String header, Encoding encoding, Collection<Secret> keys) {
    List<Secret> all = atLeastOne(keys);
    return request -> {
      String given = request.header(header).orElse("");
      boolean proved = false;
      for (Secret key : all) {
        proved |= Digests.same(encoding.of(Digests.hmacSha256(key, request.bytes())), given);
      }
      return proved;
    };
  }

  /**
   * A header holds an agreed secret. Proves no more than that the sender knows it: use https.
   *
   * @param secrets at least one
   */
  public static WebhookVerifier header(String header, Collection<Secret> secrets) {
    List<Secret> all = atLeastOne(secrets);
    return request -> isOneOf(all, request.header(header).orElse(""));
  }

  /**
   * The last segment of the path is an agreed secret: for senders that cannot be told a header.
   * Paths end up in the access logs of servers and proxies: keep those short or masked.
   *
   * @param secrets at least one; of characters that are never percent-encoded, such as letters and
   *     digits
   */
  public static WebhookVerifier pathToken(Collection<Secret> secrets) {
    List<Secret> all = atLeastOne(secrets);
    all.forEach(WebhookVerifiers::mustFitAPath);
    return request -> isOneOf(all, lastSegment(request.path()));
  }

  /** HTTP Basic authentication, as the sender was given it. */
  public static WebhookVerifier basic(String user, Collection<Secret> passwords) {
    List<Secret> all = atLeastOne(passwords);
    return request -> {
      String given = request.header("Authorization").orElse("");
      boolean proved = false;
      for (Secret password : all) {
        String pair = user + ":" + password.reveal();
        proved |= isBasic(given, Encoding.BASE64.of(pair.getBytes(StandardCharsets.UTF_8)));
      }
      return proved;
    };
  }

  /** The name of the scheme is in any case, what follows is not. */
  private static boolean isBasic(String given, String credentials) {
    boolean scheme = given.regionMatches(true, 0, "Basic ", 0, 6);
    return scheme & Digests.same(credentials, scheme ? given.substring(6).strip() : "");
  }

  private static boolean isOneOf(List<Secret> secrets, String given) {
    boolean proved = false;
    for (Secret secret : secrets) {
      proved |= Digests.same(secret.reveal(), given);
    }
    return proved;
  }

  private static String lastSegment(Optional<String> path) {
    String text = path.orElse("");
    return text.substring(text.lastIndexOf('/') + 1);
  }

  private static void mustFitAPath(Secret token) {
    if (!token.reveal().matches("[A-Za-z0-9._~-]+")) {
      throw new IllegalArgumentException("a path token is of letters, digits and . _ ~ - only");
    }
  }

  private static List<Secret> atLeastOne(Collection<Secret> secrets) {
    if (secrets.isEmpty()) {
      throw new IllegalArgumentException("a receiver needs at least one secret");
    }
    return List.copyOf(secrets);
  }

  /** How the bytes of a signature are written. */
  public enum Encoding {
    /** Standard alphabet, with padding. */
    BASE64,
    /** Lower case. */
    HEX;

    private String of(byte[] bytes) {
      return this == BASE64
          ? Base64.getEncoder().encodeToString(bytes)
          : HexFormat.of().formatHex(bytes);
    }
  }
}
