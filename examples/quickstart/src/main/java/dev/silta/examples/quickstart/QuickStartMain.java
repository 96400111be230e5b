// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Shows the four flows. Without arguments between a simulated shop and Ongoing, then OGOship, then
 * both; with a CSV file of order lines on that; with credentials in the environment as a preview of
 * the real services, which writes nothing.
 */
public final class QuickStartMain {
  private QuickStartMain() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Map<String, String> environment = System.getenv();
    if (LivePreview.isAskedFor(environment)) {
      new LivePreview(out, environment).run();
    } else if (arguments.length == 1) {
      new CsvRun(out).run(Path.of(arguments[0]));
    } else {
      new DemoRun(out).run();
      new OgoshipRun(out).run();
      new TwoWarehousesRun(out).run();
    }
  }
}
