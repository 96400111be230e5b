// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a client's tests keep of its vendor's API as resources, beside one of the test classes. */
public record WireFiles(Class<?> beside) {

  /** The lines of {@code /facts/{name}.txt}. */
  public List<String> facts(String name) {
    return text("/facts/" + name + ".txt").orElseThrow().lines().toList();
  }

  /** The calls of {@code /facts/calls.txt}. */
  public List<EndpointCall> calls() {
    return facts("calls").stream().map(EndpointCall::of).toList();
  }

  /** The body that a call must send; empty if it sends none. */
  public Optional<String> request(EndpointCall call) {
    return text("/fixtures/endpoints/" + call.fixture() + "_request.json");
  }

  /** The answer to a call; empty if its body is not read. */
  public Optional<String> response(EndpointCall call) {
    return text("/fixtures/endpoints/" + call.fixture() + "_response.json");
  }

  private Optional<String> text(String name) {
    try (InputStream file = beside.getResourceAsStream(name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
