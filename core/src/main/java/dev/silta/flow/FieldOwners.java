// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who decides which field of an order that both sides can change. An edit of the warehouse alone is
 * never answered by a call, whoever owns the field. Immutable.
 *
 * <pre>{@code
 * new FieldOwners(Map.of("remark", Owner.WAREHOUSE, "consignee", Owner.SHOP), Owner.BOTH)
 * }</pre>
 *
 * @param byField the owner by the name of a field as plans show it, such as {@code
 *     consignee.street}, or of a group of fields: {@code consignee} stands for all that begin with
 *     it, {@code lines} for those of all lines
 * @param otherwise the owner of every other field
 */
public record FieldOwners(Map<String, Owner> byField, Owner otherwise) {

  public FieldOwners {
    // in order, since the text of the settings is compared between processes
    byField = Collections.unmodifiableMap(new TreeMap<>(byField));
  }

  /** One owner of all fields. */
  public static FieldOwners all(Owner owner) {
    return new FieldOwners(Map.of(), owner);
  }

  /** Who decides this field; its own entry comes before that of its group. */
  public Owner of(String field) {
    Owner group = byField.getOrDefault(field.split("[.\\[]", 2)[0], otherwise);
    return byField.getOrDefault(field, group);
  }

  /** Who decides a field. */
  public enum Owner {
    /** An update overwrites what the warehouse made of it. */
    SHOP,
    /**
     * A change in the shop is no reason for an update, and an update that would overwrite an edit
     * of the warehouse is held with {@code EDIT_BLOCKED}.
     */
    WAREHOUSE,
    /**
     * A change in the shop is sent, but an update that would overwrite an edit of the warehouse is
     * held with {@code EDIT_BLOCKED}.
     */
    BOTH
  }
}
