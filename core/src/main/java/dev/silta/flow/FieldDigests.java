// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import dev.silta.model.FieldValues;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed digests of field values, so that states can be compared later without keeping a name or a
 * phone number. Immutable, safe for use by several threads.
 */
public final class FieldDigests {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 12;
  private final SecretKeySpec key;

  /**
   * @param key at least 16 bytes, the same for the life of the store
   */
  public FieldDigests(byte[] key) {
    if (key.length < 16) {
      throw new IllegalArgumentException("the digest key must have at least 16 bytes");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** One digest per field. */
  public SortedMap<String, String> of(FieldValues values) {
    Mac mac = mac();
    return values.asMap().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                field -> digest(mac, field.getKey() + '\0' + field.getValue()),
                (one, other) -> one,
                TreeMap::new));
  }

  /** One digest of a whole text. */
  public String of(String text) {
    return digest(mac(), text);
  }

  /** The fields whose digests differ, in order. */
  public static NavigableSet<String> differences(
      Map<String, String> one, Map<String, String> other) {
    TreeSet<String> names = new TreeSet<>(one.keySet());
    names.addAll(other.keySet());
    names.removeIf(name -> Objects.equals(one.get(name), other.get(name)));
    return names;
  }

  private static String digest(Mac mac, String text) {
    byte[] full = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, BYTES));
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + ALGORITHM, e);
    }
  }
}
