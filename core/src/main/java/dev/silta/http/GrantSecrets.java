// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Stream;

/** Takes the secrets of a grant out of what a server says: it may quote what was wrong. */
record GrantSecrets(PasswordGrant grant) {

  String hiddenIn(String text) {
    return Stream.of(grant.password(), grant.clientSecret())
        .map(Secret::reveal)
        .flatMap(secret -> Stream.of(secret, UriTemplate.encode(secret)))
        .reduce(text, (rest, secret) -> rest.replace(secret, "***"));
  }

  /** Before a message is made of it: cut off in the middle, a secret would not be found. */
  ApiResponse hiddenIn(ApiResponse refusal) {
    return refusal.withBody(hiddenIn(new String(refusal.bytes(), UTF_8)).getBytes(UTF_8));
  }
}
