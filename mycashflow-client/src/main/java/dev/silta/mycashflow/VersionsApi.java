// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Version;
import dev.silta.mycashflow.model.VersionPatch;
import java.util.Optional;

/** Fronts of the store. Safe for use by several threads. */
public final class VersionsApi {
  private final Resource<Version> versions;

  VersionsApi(RestClient rest, PageLimits limits) {
    this.versions = new Resource<>(rest, limits, "/versions", Version.class);
  }

  public Pages<Version> list(PageQuery query) {
    return versions.list(query);
  }

  public Optional<Version> get(long id) {
    return versions.get(id);
  }

  public Version update(long id, VersionPatch change) {
    return versions.update(id, change);
  }
}
