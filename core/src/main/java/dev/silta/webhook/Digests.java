// SPDX-License-Identifier: Apache-2.0
package dev.silta.webhook;

import dev.silta.http.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Digests, and comparison in a time that tells nothing about the secret. */
final class Digests {
  private Digests() {}

  /** Compares digests, so that not even the length of the secret shows in the time. */
  static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        sha256(expected.getBytes(StandardCharsets.UTF_8)),
        sha256(given.getBytes(StandardCharsets.UTF_8)));
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static byte[] hmacSha256(Secret key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
