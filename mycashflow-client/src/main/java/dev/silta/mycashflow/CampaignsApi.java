// SPDX-License-Identifier: Apache-2.0
package dev.silta.mycashflow;

import dev.silta.http.Pages;
import dev.silta.http.RestClient;
import dev.silta.mycashflow.model.Campaign;

/**
 * Discount campaigns; served under version 0 only. Lists may expand {@code prices} and {@code
 * visibilities}. Safe for use by several threads.
 */
public final class CampaignsApi {
  private final Resource<Campaign> campaigns;

  CampaignsApi(RestClient rest, PageLimits limits) {
    this.campaigns = new Resource<>(rest, limits, "/campaigns", Campaign.class);
  }

  public Pages<Campaign> list(PageQuery query) {
    return campaigns.list(query);
  }
}
