// SPDX-License-Identifier: Apache-2.0
package dev.silta.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import dev.silta.http.JsonCodec.UnknownProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonCodecTest {
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private final JsonCodec snake = codec(PropertyNamingStrategies.SNAKE_CASE);
  private final JsonCodec camel = codec(PropertyNamingStrategies.LOWER_CAMEL_CASE);

  private static JsonCodec codec(PropertyNamingStrategy naming) {
    return JsonCodec.of(naming, UnknownProperties.IGNORED, HELSINKI);
  }

  private WireRecord snake(String json) {
    return snake.read(json.getBytes(UTF_8), WireRecord.class);
  }

  @Test
  void namesFollowTheStrategy() {
    WireRecord record =
        snake("{'id':1,'full_name':'A','stock_item':{'part_code':'P'}}".replace('\'', '"'));
    assertThat(record.fullName()).contains("A");
    assertThat(new String(snake.write(record), UTF_8)).contains("\"full_name\":\"A\"", "part_code");
    assertThat(new String(camel.write(record), UTF_8)).contains("\"fullName\":\"A\"", "partCode");
    assertThat(camel.read(camel.write(record), WireRecord.class)).isEqualTo(record);
  }

  @Test
  void absentValuesAreLeftOut() {
    WireRecord record = WireRecord.builder().id(1).build();
    assertThat(new String(snake.write(record), UTF_8))
        .isEqualTo("{\"id\":1,\"order_lines\":[],\"extra_values\":{},\"balance_alert\":false}");
  }

  @Test
  void nullsAndEmptyArraysAreAbsent() {
    WireRecord record =
        snake(
            "{\"id\":1,\"full_name\":null,\"order_lines\":null,\"stock_item\":[],"
                + "\"extra_values\":[],\"unit_price\":\"\",\"balance_alert\":null,\"created_at\":\"\"}");
    assertThat(record).isEqualTo(WireRecord.builder().id(1).build());
  }

  @Test
  void emptyTextIsAnAbsentObject() {
    assertThat(snake("{\"id\":1,\"stock_item\":\"\"}").stockItem()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"full_name\":\"A\"}",
        "{\"id\":null}",
        "{\"id\":\"\"}",
        "{\"id\":1.5}",
        "{\"id\":\"x\"}",
        "{\"id\":1,\"order_lines\":[{}]}",
        "{\"id\":1,\"stock_item\":[{\"part_code\":\"P\"}]}",
        "{\"id\":1,\"is_paid\":2}",
        "{\"id\":1,\"created_at\":17}",
        "{\"id\":1} {",
        "{\"id\":1",
        "",
        "null"
      })
  void whatDoesNotFitIsRefused(String json) {
    assertThatThrownBy(() -> snake(json)).isInstanceOf(JsonException.class);
  }

  @Test
  void textBecomesNumbers() {
    WireRecord record = snake("{\"id\":\"17\",\"unit_price\":\"24.50\",\"line_count\":\"2\"}");
    assertThat(record.id()).isEqualTo(17);
    assertThat(record.unitPrice()).contains(new BigDecimal("24.50"));
    assertThat(record.lineCount()).contains(2);
  }

  @ParameterizedTest
  @CsvSource({
    "1,true",
    "0,false",
    "'\"1\"',true",
    "'\"0\"',false",
    "'\"true\"',true",
    "false,false"
  })
  void booleansComeInManyForms(String json, boolean expected) {
    assertThat(snake("{\"id\":1,\"is_paid\":" + json + "}").isPaid()).contains(expected);
    assertThat(snake("{\"id\":1,\"balance_alert\":" + json + "}").balanceAlert())
        .isEqualTo(expected);
  }

  @Test
  void decimalsKeepTheirDigitsAndAreWrittenPlain() {
    WireRecord record =
        snake("{\"id\":1,\"unit_price\":30.000,\"extra_values\":{\"x\":6.7080000}}");
    assertThat(record.unitPrice()).contains(new BigDecimal("30.000"));
    assertThat(record.extraValues()).containsEntry("x", new BigDecimal("6.7080000"));
    WireRecord ten = WireRecord.builder().id(1).unitPrice(new BigDecimal("1E+1")).build();
    assertThat(new String(snake.write(ten), UTF_8)).contains("\"unit_price\":10,");
    assertThat(new String(snake.write(Map.of("n", new BigDecimal("1E+1"))), UTF_8))
        .isEqualTo("{\"n\":10}");
    assertThat(snake.tree("{\"n\":1.50}".getBytes(UTF_8)).get("n").decimalValue())
        .isEqualTo(new BigDecimal("1.50"));
  }

  @Test
  void rawNodesAreKept() {
    WireRecord record = snake("{\"id\":1,\"raw_node\":{\"a\":[1,null]}}");
    assertThat(new String(snake.write(record), UTF_8)).contains("\"raw_node\":{\"a\":[1,null]}");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-16T11:06:02+02:00, 2021-03-16T09:06:02Z",
    "2021-03-16T11:06:02+0200, 2021-03-16T09:06:02Z",
    "2019-04-09T10:39:31.3Z, 2019-04-09T10:39:31.300Z",
    "2023-01-01T12:00:00.0000000, 2023-01-01T10:00:00Z",
    "2021-07-16 11:06:02, 2021-07-16T08:06:02Z",
    "2021-07-16T11:06, 2021-07-16T08:06:00Z",
    "2019-10-10, 2019-10-09T21:00:00Z",
    "' 2019-10-10 ', 2019-10-09T21:00:00Z",
    "2021-03-28T03:30:00, 2021-03-28T01:30:00Z"
  })
  void timesAreReadLeniently(String text, Instant expected) {
    assertThat(snake("{\"id\":1,\"created_at\":\"" + text + "\"}").createdAt()).contains(expected);
    assertThat(
            snake("{\"id\":1,\"updated_at\":\"" + text + "\"}")
                .updatedAt()
                .map(OffsetDateTime::toInstant))
        .contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"  \"", "null", "\"0000-00-00\"", "\"0000-00-00 00:00:00\""})
  void noTimeIsAbsent(String json) {
    assertThat(snake("{\"id\":1,\"created_at\":" + json + "}").createdAt()).isEmpty();
  }

  @Test
  void timesAreWrittenAsIso() {
    WireRecord record =
        WireRecord.builder()
            .id(1)
            .createdAt(Instant.parse("2021-03-16T09:06:00Z"))
            .updatedAt(OffsetDateTime.parse("2021-03-16T11:06:00+02:00"))
            .deliveryDate(LocalDate.parse("2021-03-17"))
            .build();
    assertThat(new String(snake.write(record), UTF_8))
        .contains("\"2021-03-16T09:06:00Z\"", "\"2021-03-16T11:06:00+02:00\"", "\"2021-03-17\"");
    assertThat(snake.read(snake.write(record), WireRecord.class)).isEqualTo(record);
  }

  @Test
  void unknownPropertiesAreIgnoredOrRefused() {
    String json = "{\"id\":1,\"newcomer\":2}";
    assertThat(snake(json).id()).isEqualTo(1);
    JsonCodec strict =
        JsonCodec.of(PropertyNamingStrategies.SNAKE_CASE, UnknownProperties.REFUSED, HELSINKI);
    assertThatThrownBy(() -> strict.read(json.getBytes(UTF_8), WireRecord.class))
        .hasMessage("/newcomer: is an unknown property");
  }

  @Test
  void problemsNameThePlaceButNotTheValue() {
    String json = "{\"id\":1,\"order_lines\":[{\"part_code\":\"a\",\"quantity\":\"canary\"}]}";
    assertThatThrownBy(() -> snake(json))
        .isInstanceOf(JsonException.class)
        .hasMessage("/order_lines/0/quantity: is not a valid BigDecimal")
        .hasNoCause();
    assertThatThrownBy(() -> snake("{\"full_name\":\"canary\"}"))
        .hasMessage("lacks required [id] of WireRecord");
  }

  @Test
  void bombsAreRefused() {
    assertThatThrownBy(() -> snake.tree("[".repeat(100_000).getBytes(UTF_8)))
        .hasMessageContaining("limit of depth");
    assertThatThrownBy(() -> snake.tree(("[" + "9".repeat(1_000_000) + "]").getBytes(UTF_8)))
        .hasMessageContaining("limit of depth, number");
    assertThatThrownBy(() -> snake.tree(("[\"" + "9".repeat(6_000_000) + "\"]").getBytes(UTF_8)))
        .hasMessageContaining("string");
    assertThatThrownBy(() -> snake.tree(("[0" + ",0".repeat(10_000_000) + "]").getBytes(UTF_8)))
        .hasMessageContaining("limit");
    assertThatThrownBy(() -> snake.tree(new byte[JsonLimits.DOCUMENT + 1]))
        .hasMessageContaining("longer than");
  }
}
