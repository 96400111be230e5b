// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.architecture;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A class of the test sources.
 *
 * @param name with its package, the enclosing class before a dot
 * @param superName the class that it extends, as the source writes it
 * @param isReached whether the build looks for tests in it
 * @param ids what the comment of the class names
 * @param tests what the comment of each test names
 */
record TestSource(
    String name,
    Optional<String> superName,
    boolean isReached,
    SortedSet<LawId> ids,
    SortedMap<String, SortedSet<LawId>> tests) {

  String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  boolean isExtendedBy(TestSource other) {
    return other.superName.filter(simpleName()::equals).isPresent();
  }
}
