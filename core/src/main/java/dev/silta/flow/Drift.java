// SPDX-License-Identifier: Apache-2.0
package dev.silta.flow;

/** How the two sides can differ about one thing. Names are stable: hosts may store them. */
public enum Drift {
  NOT_SENT("in the shop, not known to be at the warehouse", "nothing: the next run sends it"),
  MISSED(
      "in the shop, not at the warehouse, and no run would look at it",
      "send it with audit().sendMissed(), and find out why no read showed it"),
  NOT_RECORDED("at both sides, but not on record here", "nothing: the next run records it"),
  NOT_THERE(
      "on record as sent, but no longer at the warehouse", "ask the warehouse what became of it"),
  FOREIGN(
      "at the warehouse and unknown here",
      "nothing, unless it should be known: then compare prefix, codes and connection"),
  DIFFERS("both sides have it, with a difference", "nothing: the next run brings it in step"),
  SENT_AND_OPEN(
      "has left the warehouse, still open in the shop",
      "nothing if it is fresh: the next run of FULFILMENT completes it or says why not"),
  TRACKING_OWED(
      "completed in the shop without all its tracking codes",
      "enter the codes in the shop by hand if they do not come by themselves"),
  WAITS("waits, for the reason named", "see the reason"),
  UNREADABLE("could not be read", "report the record: it does not look as documented");

  private final String meaning;
  private final String hint;

  Drift(String meaning, String hint) {
    this.meaning = meaning;
    this.hint = hint;
  }

  /** What it says of the two sides. */
  public String meaning() {
    return meaning;
  }

  /** What a person can do about it. */
  public String hint() {
    return hint;
  }
}
