// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.model;

import java.util.regex.Pattern;

/** What OGOship takes for the address of a subscription. */
final class CallbackUrls {
  private static final Pattern ALLOWED =
      Pattern.compile(
          "https?://[A-Za-z0-9_~-]+(\\.[A-Za-z0-9_~-]+)+([:/?#][A-Za-z0-9_.~:/?#\\[\\]@!$&'()*+,;=-]*)?");

  private CallbackUrls() {}

  static void check(String url) {
    if (!ALLOWED.matcher(url).matches()) {
      throw new IllegalArgumentException(
          "the url of a webhook must be http or https, name a host with a dot in it and hold no"
              + " percent-encoding");
    }
  }
}
