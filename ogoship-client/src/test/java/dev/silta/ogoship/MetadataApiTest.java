// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.silta.ogoship.model.ObjectMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MetadataApiTest {
  @RegisterExtension static final WireMockExtension SERVER = Stub.server();
  private static final String FIXTURE = "metadata/GET_{id}_response.json";
  private static final ObjectMetadata TEXTS = Fixtures.read(FIXTURE, ObjectMetadata.class);
  private static final String ONE = "/api/v1/Metadata/" + TEXTS.id();

  @Test
  void textsAreRead() {
    SERVER.stubFor(get(ONE).willReturn(okJson(Fixtures.text(FIXTURE))));
    assertThat(Stub.client(SERVER).metadata().get(TEXTS.id())).contains(TEXTS);
  }

  @Test
  void missingTextsAreEmpty() {
    SERVER.stubFor(get(ONE).willReturn(notFound()));
    assertThat(Stub.client(SERVER).metadata().get(TEXTS.id())).isEmpty();
  }

  @Test
  void textsAreWrittenAndDeleted() {
    SERVER.stubFor(put(ONE).withRequestBody(equalToJson(Fixtures.text(FIXTURE))).willReturn(ok()));
    SERVER.stubFor(delete(ONE).willReturn(noContent()));
    MetadataApi metadata = Stub.client(SERVER).metadata();
    metadata.update(TEXTS);
    metadata.delete(TEXTS.id());
    SERVER.verify(1, deleteRequestedFor(urlEqualTo(ONE)));
  }

  @Test
  void pathAndMethodCanBeReplaced() {
    SERVER.stubFor(post("/api/v1/Objects/" + TEXTS.id()).willReturn(okJson("{}")));
    Stub.client(SERVER);
    OgoshipConfig config =
        Stub.config(SERVER)
            .metadataPath("/Objects")
            .metadataWrite(OgoshipConfig.MetadataWrite.POST)
            .build();
    MetadataApi metadata = OgoshipClient.create(config).metadata();
    assertThatNoException().isThrownBy(() -> metadata.update(TEXTS));
  }
}
