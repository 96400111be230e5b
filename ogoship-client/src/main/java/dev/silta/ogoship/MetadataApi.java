// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship;

import dev.silta.http.RestCall;
import dev.silta.http.RestClient;
import dev.silta.ogoship.model.ObjectMetadata;
import java.util.Optional;

/**
 * Free texts tied to an order or a product. That they can be read, written and deleted is
 * published; path and method are inferred. See {@link OgoshipConfig#metadataPath} and {@link
 * OgoshipConfig#metadataWrite}.
 */
public final class MetadataApi {
  private final RestClient rest;
  private final OgoshipConfig config;
  private final String one;

  MetadataApi(RestClient rest, OgoshipConfig config) {
    this.rest = rest;
    this.config = config;
    this.one = config.metadataPath() + "/{id}";
  }

  /**
   * The texts of an object; empty where the server says 404.
   *
   * @param id OGOship's GUID of the order or product
   */
  public Optional<ObjectMetadata> get(String id) {
    return rest.get(one, id).find(ObjectMetadata.class);
  }

  /** Writes the texts of the object that they name; its answer is not published and not read. */
  public void update(ObjectMetadata texts) {
    write(texts.id()).body(texts).discard();
  }

  public void delete(String id) {
    rest.delete(one, id).discard();
  }

  private RestCall write(String id) {
    return switch (config.metadataWrite()) {
      case PUT -> rest.put(one, id);
      case POST -> rest.post(one, id);
    };
  }
}
