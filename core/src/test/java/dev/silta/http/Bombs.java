// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.silta.http.JsonCodec.UnknownProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Answers that are made to exhaust a client, read by one in a process of little memory. Prints a
 * line for each, and ends with 0 if each ended as a typed failure. {@link BombsTest} starts it.
 */
final class Bombs {
  private static final String JSON = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private Bombs() {}

  public static void main(String[] arguments) throws IOException {
    Map<String, RawServer.Answer> bombs = new LinkedHashMap<>();
    bombs.put("10 MB out of 10 kB of gzip", zipped("\"", "x", 10_000_000));
    bombs.put("100 MB out of 100 kB of gzip", zipped("\"", "x", 100_000_000));
    bombs.put("depth 100,000", plain("", "[", 100_000));
    bombs.put("string of 100 MB", plain("\"", "x", 100_000_000));
    bombs.put("string of 16 MB", plain("\"", "x", 16_000_000));
    bombs.put("string of 16 MB out of gzip", zipped("\"", "x", 16_000_000));
    bombs.put("number of 10^6 digits", plain("", "7", 1_000_000));
    bombs.put("array of 10^7 numbers", plain("[", "0,", 10_000_000));
    bombs.put("array of 10^7 objects", plain("[", "{},", 10_000_000));
    bombs.put("array of 8 * 10^6 numbers", plain("[", "0,", 8_000_000));
    bombs.put("array of 5 * 10^6 objects", plain("[", "{},", 5_000_000));
    bombs.put("10^6 blanks and line breaks", plain("", " \n", 1_000_000));
    int untyped = 0;
    for (Map.Entry<String, RawServer.Answer> bomb : bombs.entrySet()) {
      untyped += defused(bomb.getKey(), bomb.getValue()) ? 0 : 1;
    }
    System.out.println("R12: untyped ends: " + untyped);
    System.exit(untyped);
  }

  /** Read as a tree, as one value and as a list. */
  private static boolean defused(String name, RawServer.Answer answer) throws IOException {
    try (RawServer server = new RawServer(answer)) {
      RestClient rest = rest(server.address());
      return defused(name + ", tree", () -> rest.get("/x").tree())
          & defused(name + ", value", () -> rest.get("/x").as(String.class))
          & defused(name + ", list", () -> rest.get("/x").list("", "/id", Map.class));
    }
  }

  private static boolean defused(String name, Runnable reading) {
    try {
      reading.run();
      System.out.println(name + ": read");
    } catch (ApiException e) {
      System.out.println(name + ": " + e.getClass().getSimpleName() + ": " + e.failure().message());
      return true;
    } catch (Throwable e) {
      System.out.println(name + ": " + e);
    }
    return false;
  }

  private static RestClient rest(URI base) {
    HttpConfig once =
        HttpConfig.builder().retry(new RetryPolicy(1, Duration.ZERO, Duration.ZERO)).build();
    Lane lane = Lane.of(1e6, 100, 10, once.clock());
    JsonCodec codec =
        JsonCodec.of(
            PropertyNamingStrategies.LOWER_CAMEL_CASE, UnknownProperties.IGNORED, ZoneOffset.UTC);
    ApiTransport transport = ApiTransports.basic(base, "user", Secret.of("secret"), lane, once);
    return new RestClient(base, transport, codec);
  }

  private static RawServer.Answer plain(String start, String part, int times) {
    return socket -> {
      OutputStream out = socket.getOutputStream();
      int length = start.length() + part.length() * times;
      out.write((JSON + "Content-Length: " + length + "\r\n\r\n").getBytes(US_ASCII));
      fill(out, start, part, times);
    };
  }

  private static RawServer.Answer zipped(String start, String part, int times) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream zip = new GZIPOutputStream(packed)) {
      fill(zip, start, part, times);
    }
    return Answers.bytes(JSON + "Content-Encoding: gzip\r\n", packed.toByteArray());
  }

  private static void fill(OutputStream out, String start, String part, int times)
      throws IOException {
    out.write(start.getBytes(US_ASCII));
    byte[] block = part.repeat(1000).getBytes(US_ASCII);
    for (int i = 0; i < times / 1000; i++) {
      out.write(block);
    }
    out.flush();
  }
}
