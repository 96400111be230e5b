// SPDX-License-Identifier: Apache-2.0
package dev.silta.examples.quickstart;

import dev.silta.model.Flow;
import dev.silta.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The process of {@link HostProcessMain}, as its operator sees it: it runs, or it is dead. */
final class HostProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter orders;

  private HostProcess(Process process) {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
  }

  static HostProcess start(Sandbox sandbox, String database) {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            HostProcessMain.class.getName());
    try {
      HostProcess started =
          new HostProcess(command.redirectError(ProcessBuilder.Redirect.INHERIT).start());
      started.say(where(sandbox, database));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String where(Sandbox sandbox, String database) {
    return String.join(
        " ",
        List.of(
            "shop=" + sandbox.shop().baseUri(),
            "shopUser=" + sandbox.shop().user(),
            "shopKey=" + sandbox.shop().key(),
            "warehouse=" + sandbox.warehouse().baseUri(),
            "warehouseUser=" + sandbox.warehouse().user(),
            "warehousePassword=" + sandbox.warehouse().password(),
            "owner=" + sandbox.warehouse().goodsOwnerId(),
            "database=" + database));
  }

  /**
   * How the run ended; empty if the process died in it.
   *
   * @param hours how far its clock is ahead
   */
  Optional<String> run(Flow flow, int hours) {
    try {
      say(flow.name() + " " + hours);
      String answer = answers.readLine();
      return Optional.ofNullable(answer).map(line -> line.replace("ended ", ""));
    } catch (IOException died) {
      return Optional.empty();
    }
  }

  private void say(String line) throws IOException {
    orders.write(line);
    orders.newLine();
    orders.flush();
  }

  /** kill -9: nothing is told to it, nothing is tidied up. */
  void kill() {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
