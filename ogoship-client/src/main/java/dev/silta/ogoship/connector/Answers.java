// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.connector.ConnectorException;
import dev.silta.connector.FailureClass;
import dev.silta.connector.WriteResult.Done;
import dev.silta.connector.WriteResult.Rejected;
import dev.silta.connector.http.Failures;
import dev.silta.http.Listing;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.model.OrderResponse;
import dev.silta.ogoship.model.ProductResponse;
import java.util.List;
import java.util.Optional;

/** What the server's answers prove. */
final class Answers {
  static final Failures FAILURES = new Failures("OGOship");

  private Answers() {}

  /** The records of a look-up; one that cannot be read must not be taken for missing. */
  static <T> List<T> all(String kind, Listing<T> found) {
    if (!found.malformed().isEmpty()) {
      Listing.Malformed record = found.malformed().get(0);
      throw unreadable(kind + " '" + record.id() + "': " + record.problem());
    }
    return found.items();
  }

  static ConnectorException unreadable(String problem) {
    return new ConnectorException(
        FailureClass.INVALID_DATA, "a record that was looked up is unreadable: " + problem, null);
  }

  static Done proved(OrderResponse answer, String reference) {
    return proved("order " + reference, answer.id(), answer.reference().equals(reference));
  }

  static Done proved(ProductResponse answer, String code) {
    return proved("product " + code, answer.id(), answer.code().equals(code));
  }

  /** A refusal by rule, without a call. */
  static Rejected refused(ReasonCode reason, String message) {
    return new Rejected(FailureClass.REFUSED_BY_STATE, reason, message);
  }

  /** A success that does not name what was written proves nothing. */
  private static Done proved(String what, Optional<String> id, boolean named) {
    return id.filter(text -> named && !text.isBlank())
        .map(Done::new)
        .orElseThrow(
            () ->
                new ConnectorException(
                    FailureClass.UNKNOWN_OUTCOME,
                    "OGOship: the answer to the write of " + what + " does not name it",
                    null));
  }
}
