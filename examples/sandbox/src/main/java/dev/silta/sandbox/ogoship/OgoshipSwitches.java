// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ogoship;

import java.util.function.BiFunction;

/** How the simulated OGOship behaves where the real one is unknown or differs. */
public final class OgoshipSwitches {
  private volatile boolean lenientQueries;
  private volatile boolean lenientBodies;
  private volatile boolean nulls;
  private volatile boolean nullLists;
  private volatile boolean shuffledLists;
  private volatile boolean inclusiveModifiedAfter;
  private volatile boolean partialReferences;
  private volatile boolean extraFields;
  private volatile boolean omittedMembersCleared;
  private volatile boolean duplicatesStored;
  private volatile boolean unknownCodesStored;
  private volatile boolean unknownMethodsRefused;
  private volatile boolean editsIgnored;
  private volatile boolean slashesInCodes;
  private volatile boolean emptyStockIs404;
  private volatile boolean webhookKeysHidden;
  private volatile StatusForm statusForm = StatusForm.LOWER;
  private volatile TimeStyle timeStyle = TimeStyle.UTC;
  private volatile ErrorShape errorShape = ErrorShape.API_ERROR;
  private volatile BiFunction<String, Integer, String> splitReferences =
      (reference, number) -> reference + "-" + number;

  /** Ignores unknown query parameters instead of refusing them. */
  public void lenientQueries() {
    lenientQueries = true;
  }

  /** Ignores unknown members of request bodies instead of refusing them. */
  public void lenientBodies() {
    lenientBodies = true;
  }

  /** Whether members of request bodies may be null, which counts as absent. Default no. */
  public void acceptsNulls(boolean on) {
    nulls = on;
  }

  /** Whether an empty list is the JSON literal null. Default no. */
  public void nullLists(boolean on) {
    nullLists = on;
  }

  /** Whether lists come in no recognisable order instead of oldest first. Default no. */
  public void shuffledLists(boolean on) {
    shuffledLists = on;
  }

  /** Whether {@code modifiedAfter} includes the moment itself. Default no. */
  public void inclusiveModifiedAfter(boolean on) {
    inclusiveModifiedAfter = on;
  }

  /** Whether a search by reference also finds references that contain the text. Default no. */
  public void partialReferences(boolean on) {
    partialReferences = on;
  }

  /** Whether answers carry members that no document names. Default no. */
  public void extraFields(boolean on) {
    extraFields = on;
  }

  /** Whether a PUT clears what it does not name; lines and documents always stay. Default no. */
  public void omittedMembersCleared(boolean on) {
    omittedMembersCleared = on;
  }

  /** Whether a second order with a known reference is stored as RESERVED. Default: 400. */
  public void duplicatesStored(boolean on) {
    duplicatesStored = on;
  }

  /** Whether an order with an unknown product code is stored as RESERVED. Default: 400. */
  public void unknownCodesStored(boolean on) {
    unknownCodesStored = on;
  }

  /** Whether an unknown shipping code is answered with 400. Default: stored as RESERVED. */
  public void unknownMethodsRefused(boolean on) {
    unknownMethodsRefused = on;
  }

  /** Whether an edit that is not allowed is answered with 200 and left undone. Default: 400. */
  public void editsIgnored(boolean on) {
    editsIgnored = on;
  }

  /** Whether product codes may contain slashes and backslashes. Default no. */
  public void slashesInCodes(boolean on) {
    slashesInCodes = on;
  }

  /** Whether a stock search that finds nothing is 404, not only one for an unknown code. */
  public void emptyStockIs404(boolean on) {
    emptyStockIs404 = on;
  }

  /** Whether webhook answers leave out the key. Default no. */
  public void webhookKeysHidden(boolean on) {
    webhookKeysHidden = on;
  }

  /** Default lower case. */
  public void statusForm(StatusForm form) {
    statusForm = form;
  }

  /** Default UTC with Z. */
  public void timeStyle(TimeStyle style) {
    timeStyle = style;
  }

  /** The body of every refusal below {@code /api/v1}. Default the documented model. */
  public void errorShape(ErrorShape shape) {
    errorShape = shape;
  }

  /**
   * How an order that was split off is called: from the first order's reference and a number that
   * starts at 2. Default {@code 10234-2}.
   */
  public void splitReferences(BiFunction<String, Integer, String> scheme) {
    splitReferences = scheme;
  }

  boolean hasLenientQueries() {
    return lenientQueries;
  }

  boolean hasLenientBodies() {
    return lenientBodies;
  }

  boolean hasNulls() {
    return nulls;
  }

  boolean hasNullLists() {
    return nullLists;
  }

  boolean hasShuffledLists() {
    return shuffledLists;
  }

  boolean hasInclusiveModifiedAfter() {
    return inclusiveModifiedAfter;
  }

  boolean hasPartialReferences() {
    return partialReferences;
  }

  boolean hasExtraFields() {
    return extraFields;
  }

  boolean hasOmittedMembersCleared() {
    return omittedMembersCleared;
  }

  boolean hasDuplicatesStored() {
    return duplicatesStored;
  }

  boolean hasUnknownCodesStored() {
    return unknownCodesStored;
  }

  boolean hasUnknownMethodsRefused() {
    return unknownMethodsRefused;
  }

  boolean hasEditsIgnored() {
    return editsIgnored;
  }

  boolean hasSlashesInCodes() {
    return slashesInCodes;
  }

  boolean hasEmptyStockIs404() {
    return emptyStockIs404;
  }

  boolean hasWebhookKeysHidden() {
    return webhookKeysHidden;
  }

  StatusForm statusForm() {
    return statusForm;
  }

  TimeStyle timeStyle() {
    return timeStyle;
  }

  ErrorShape errorShape() {
    return errorShape;
  }

  String splitReference(String root, int number) {
    return splitReferences.apply(root, number);
  }
}
