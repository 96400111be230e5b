// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing;

import dev.silta.http.Listing;
import dev.silta.http.RestClient;
import dev.silta.ongoing.model.GetFileModel;
import dev.silta.ongoing.model.PostFileModel;
import dev.silta.ongoing.model.PostFileNoFilenameModel;
import dev.silta.ongoing.model.PostFileResponse;

/** Files attached to articles, orders or purchase orders. */
public final class FilesApi {
  private final RestClient rest;
  private final String template;

  FilesApi(RestClient rest, String template) {
    this.rest = rest;
    this.template = template;
  }

  public Listing<GetFileModel> list(int ownerId) {
    return rest.get(template, ownerId).list("", "/fileId", GetFileModel.class);
  }

  /**
   * Attaches a file each time it is called; {@link #put(int, String, PostFileNoFilenameModel)} does
   * not.
   */
  public PostFileResponse post(int ownerId, PostFileModel file) {
    return rest.post(template, ownerId).body(file).as(PostFileResponse.class);
  }

  /** Attaches the file or replaces the one of this name. */
  public PostFileResponse put(int ownerId, String fileName, PostFileNoFilenameModel file) {
    return rest.put(template, ownerId)
        .query("fileName", fileName)
        .body(file)
        .as(PostFileResponse.class);
  }

  public PostFileResponse put(int ownerId, int fileId, PostFileModel file) {
    return rest.put(template + "/{fileId}", ownerId, fileId).body(file).as(PostFileResponse.class);
  }

  /** Only orders let files go. */
  public PostFileResponse delete(int ownerId, int fileId) {
    return rest.delete(template + "/{fileId}", ownerId, fileId).as(PostFileResponse.class);
  }
}
