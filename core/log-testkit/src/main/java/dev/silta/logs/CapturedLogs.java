// SPDX-License-Identifier: Apache-2.0
package dev.silta.logs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.MDC;

/**
 * What all tests of a module log, at TRACE and with the logging context. Whatever holds a canary is
 * kept: secrets and personal data of tests contain that word, as it is or in Base64, or stand on
 * lines of their own in {@code canaries.txt} among the module's test resources.
 */
public final class CapturedLogs implements AutoCloseable {
  private static final List<String> CANARIES = canaries();
  private static final Queue<String> LEAKS = new ConcurrentLinkedQueue<>();
  private static final Set<CapturedLogs> OPEN = ConcurrentHashMap.newKeySet();
  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  private CapturedLogs() {}

  private static List<String> canaries() {
    List<String> all = new ArrayList<>(List.of("canary", "Y2FuYXJ5", "NhbmFye", "jYW5hcn"));
    try (InputStream file = CapturedLogs.class.getResourceAsStream("/canaries.txt")) {
      if (file != null) {
        new String(file.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(all::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Captures the lines of all threads until it is closed. */
  public static CapturedLogs open() {
    CapturedLogs capture = new CapturedLogs();
    OPEN.add(capture);
    return capture;
  }

  static void log(String line) {
    Map<String, String> context = MDC.getCopyOfContextMap();
    String whole = context == null ? line : line + " " + new TreeMap<>(context);
    for (String canary : CANARIES) {
      // classes named after canaries stand in stack traces
      if (whole.replace("CanaryTest", "").contains(canary)) {
        LEAKS.add(whole);
      }
    }
    OPEN.forEach(each -> each.lines.add(whole));
  }

  /** Lines with canaries since the last call. */
  static List<String> leaks() {
    List<String> all = new ArrayList<>();
    for (String leak = LEAKS.poll(); leak != null; leak = LEAKS.poll()) {
      all.add(leak);
    }
    return all;
  }

  /** Level, message and logging context of each line so far. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    OPEN.remove(this);
  }
}
