// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** Names calls: eight random digits per transport and a number, such as {@code 5f3a91c2-17}. */
final class CallNames {
  private final String prefix;
  private final AtomicLong last = new AtomicLong();

  CallNames(RandomGenerator random) {
    this.prefix = String.format(Locale.ROOT, "%08x-", random.nextInt());
  }

  String next() {
    return prefix + last.incrementAndGet();
  }
}
