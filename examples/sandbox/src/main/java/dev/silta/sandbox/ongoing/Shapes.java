// SPDX-License-Identifier: Apache-2.0
package dev.silta.sandbox.ongoing;

import dev.silta.sandbox.http.Shape;

/** Request bodies that several calls share. */
final class Shapes {
  static final Shape CODE_NAME = Shape.of("code name");
  static final Shape NOTIFICATION = Shape.of("toBeNotified:bool value");
  static final Shape FILE =
      Shape.of("fileName! mimeType! fileDataBase64! advanced:any fileWillBeDeletedAt:date");
  static final Shape NAMELESS_FILE = Shape.of("mimeType! fileDataBase64!");
  static final Shape REGISTER_ENTRY = Shape.of("goodsOwnerId:int! code! name! comment");

  private Shapes() {}

  /** Three ways to reach somebody. */
  static Shape withNotifications(Shape shape) {
    return shape.with("emailNotification smsNotification telephoneNotification", NOTIFICATION);
  }
}
