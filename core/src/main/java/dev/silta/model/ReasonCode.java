// SPDX-License-Identifier: Apache-2.0
package dev.silta.model;

/** Why something is held, in conflict or left alone. Names are stable: hosts may store them. */
public enum ReasonCode {
  SKU_MISSING("give the article a product code in the shop"),
  SKU_UNKNOWN("create the article at the other side, or switch article upload on"),
  SKU_DUPLICATE("give each article its own product code in the shop"),
  SHIPPING_METHOD_UNMAPPED("add the shipping method to the delivery table, or set a default"),
  PICKUP_POINT_MISSING("ask the customer for a pick-up point and enter it in the shop"),
  ADDRESS_INVALID("complete the delivery address in the shop"),
  COUNTRY_UNKNOWN("enter an ISO country code in the shop"),
  VALUE_INVALID("correct the value in the shop"),
  BUNDLE_UNSUPPORTED("sell the parts as articles of their own"),
  BEFORE_WATERMARK("transfer the order by hand if it must go"),
  OUT_OF_SCOPE_STATE("nothing: the order goes when its state allows it"),
  STATUS_UNKNOWN("classify the status in the settings"),
  UNPAID("nothing: the order goes when it is paid"),
  BY_HAND_ONLY("transfer the order by hand; automatic transfer is off"),
  NOT_KEPT_HERE("nothing: it is not kept at this warehouse"),
  OWNED_ELSEWHERE("nothing: another warehouse of the shop has the say"),
  SKU_RENAMED("set the code back, or have the warehouse change it first"),
  NOTHING_TO_SEND("nothing: no line of the order concerns the warehouse"),
  CANCELLED_BEFORE_SEND("nothing: the order was cancelled before it went"),
  EDIT_BLOCKED("ask the warehouse to make the change, or set the order back in the shop"),
  CANCEL_REFUSED("ask the warehouse to stop the order"),
  SHIPPED_AFTER_CANCEL("the goods have left: take them back or re-open the order in the shop"),
  CANCELLED_AT_WAREHOUSE("cancel the order in the shop, or have it sent again"),
  PARKED_AT_WAREHOUSE("release the order at the warehouse, or transfer it again"),
  MISSING_AT_WAREHOUSE("find out why the warehouse no longer has the order"),
  FOREIGN_REFERENCE("the warehouse has another order of this number: set an order number prefix"),
  QUICK_PROCESS_REFUSED("complete the order in the shop by hand"),
  REST_ELSEWHERE("send the lines that this warehouse does not keep, then complete the order"),
  PARTLY_SENT("send the rest, or complete the order in the shop by hand"),
  TRACKING_OVERDUE("ask the warehouse for the tracking code"),
  TRACKING_NOT_DELIVERED("enter the tracking code in the shop by hand"),
  TROUBLE_AT_WAREHOUSE("ask the warehouse what is wrong with the order"),
  RETURNED("process the return in the shop"),
  MASS_CHANGE("look at the plan and consent to it"),
  CURSOR_TOO_OLD("nothing: everything is compared instead of the changes"),
  NEEDS_REAUTH("correct the credentials, their rights, or the tenant they are used for"),
  SCHEMA_MISMATCH("report the record: it does not look as documented"),
  REJECTED("correct what the server names; the order goes when it changes"),
  GONE("nothing: the shop no longer has it"),
  TEMPORARY("nothing: it is tried again"),
  OUTCOME_UNKNOWN("nothing: it is looked up first");

  private final String hint;

  ReasonCode(String hint) {
    this.hint = hint;
  }

  /** What a person can do about it. */
  public String hint() {
    return hint;
  }
}
