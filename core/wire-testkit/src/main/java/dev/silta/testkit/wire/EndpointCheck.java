// SPDX-License-Identifier: Apache-2.0
package dev.silta.testkit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.silta.http.ApiRequest;
import dev.silta.http.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/** Holds a call that was carried out against its endpoint and its fixtures. */
public final class EndpointCheck {
  private final JsonCodec codec;
  private final WireFiles files;
  private final UnaryOperator<JsonNode> written;

  /**
   * A check.
   *
   * @param codec refuses fields that the client does not know
   */
  public EndpointCheck(JsonCodec codec, WireFiles files) {
    this(codec, files, UnaryOperator.identity());
  }

  /**
   * A check for types that are only read, and would be written otherwise.
   *
   * @param written brings a record that was written into the form in which it is read
   */
  public EndpointCheck(JsonCodec codec, WireFiles files, UnaryOperator<JsonNode> written) {
    this.codec = codec;
    this.files = files;
    this.written = written;
  }

  /** One request to the endpoint, with the body of the fixture. */
  public void sent(EndpointCall call, List<ApiRequest> requests) {
    assertThat(requests).hasSize(1);
    ApiRequest request = requests.get(0);
    assertThat(request.method() + " " + request.template()).isEqualTo(call.endpoint());
    assertThat(request.body().filter(body -> body.length > 0).map(codec::tree))
        .isEqualTo(files.request(call).map(this::tree));
  }

  /** The answer holds all that is in the fixture: written again, it is the same. */
  public void read(EndpointCall call, Optional<Object> answer) {
    List<JsonNode> read =
        answer.stream()
            .flatMap(each -> EndpointCall.records(each).stream())
            .map(each -> written.apply(codec.tree(codec.write(each))))
            .toList();
    assertThat(read)
        .isEqualTo(
            answer.isEmpty() ? List.of() : records(tree(files.response(call).orElseThrow())));
  }

  /** Lists come bare or in an object of their own; single objects come bare or as data. */
  private static List<JsonNode> records(JsonNode answer) {
    JsonNode data = answer.isObject() && answer.has("data") ? answer.get("data") : answer;
    if (data.isObject() && data.size() == 1 && data.iterator().next().isArray()) {
      data = data.iterator().next();
    }
    return data.isArray()
        ? StreamSupport.stream(data.spliterator(), false).toList()
        : List.of(data);
  }

  private JsonNode tree(String json) {
    return codec.tree(json.getBytes(StandardCharsets.UTF_8));
  }
}
