// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Who has the say about a field of an order that the warehouse's people changed after it was sent.
 * A table of data. Fields have the names that reports show, without what stands in brackets; a name
 * also stands for all that begin with it and a dot, and the longest name decides. So {@code
 * consignee} means all of the address, {@code lines.quantity} the pieces of each line. Immutable.
 *
 * @param others the owner of fields that no row names
 * @param rows owners by field
 */
public record FieldOwners(Owner others, Map<String, Owner> rows) {
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");

  public FieldOwners {
    rows = Collections.unmodifiableMap(new TreeMap<>(rows));
  }

  /** One owner for all fields. */
  public static FieldOwners all(Owner owner) {
    return new FieldOwners(owner, Map.of());
  }

  /** The same with one more row. */
  public FieldOwners with(String field, Owner owner) {
    Map<String, Owner> more = new TreeMap<>(rows);
    more.put(field, owner);
    return new FieldOwners(others, more);
  }

  /**
   * @param field as reports name it, such as {@code lines[12].quantity}
   */
  public Owner of(String field) {
    String name = BRACKETS.matcher(field).replaceAll("");
    while (!rows.containsKey(name) && name.contains(".")) {
      name = name.substring(0, name.lastIndexOf('.'));
    }
    return rows.getOrDefault(name, others);
  }

  /** Whose value stands if the warehouse changed a field. */
  public enum Owner {
    /** The shop's: an update may undo the warehouse's edit. */
    SHOP,
    /**
     * The warehouse's: the shop's change of this field alone is not sent, and an update that would
     * undo the edit is held with {@code EDIT_BLOCKED}.
     */
    WAREHOUSE,
    /** Nobody's: an update that would undo the edit is held with {@code EDIT_BLOCKED}. */
    PERSON
  }
}
