// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.http;

import java.util.Optional;

/** The manners of one server: where its paths begin, whom it lets in, how it says no. */
public interface Protocol {

  /** The path below the version prefix, starting with a slash; empty when it is not ours. */
  Optional<String> pathBelowPrefix(String rawPath);

  /** Throws a {@link Refusal} for a request that may not come in. */
  void admit(Request request);

  Answer refused(Refusal refusal);

  /** Whether unknown query parameters are ignored, as the real servers do. */
  boolean ignoresUnknownQueries();
}
