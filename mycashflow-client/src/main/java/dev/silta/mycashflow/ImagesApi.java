// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Image;
import dev.silta.mycashflow.model.ImageRequest;

/** Pictures. Safe for use by several threads. */
public final class ImagesApi {
  private final Resource<Image> images;

  ImagesApi(RestClient rest, PageLimits limits) {
    this.images = new Resource<>(rest, limits, "/images", Image.class);
  }

  public Pages<Image> list(PageQuery query) {
    return images.list(query);
  }

  public Image create(ImageRequest request) {
    return images.create(request);
  }
}
