// SPDX-License-Identifier: Apache-2.0
package dev.silta.ogoship.connector;

import dev.silta.connector.WriteResult;
import dev.silta.connector.http.Failures;
import dev.silta.http.ApiException;
import dev.silta.model.ReasonCode;
import dev.silta.ogoship.Duplicates;
import dev.silta.ogoship.OgoshipClient;
import dev.silta.ogoship.mapping.ProductWrite;
import dev.silta.ogoship.mapping.ProductWrite.Create;
import dev.silta.ogoship.mapping.ProductWrite.Refused;
import dev.silta.ogoship.mapping.ProductWrite.Update;
import dev.silta.ogoship.model.Product;
import dev.silta.ogoship.model.ProductResponse;
import java.util.List;
import java.util.Optional;

/** Creates products or brings them up to date, after a look at what has the code. */
record ProductWriter(OgoshipClient client) {

  WriteResult put(Product product, Optional<String> warehouseId) {
    List<ProductResponse> held = Answers.all("product", client.products().byCode(product.code()));
    ProductWrite write = ProductWrite.of(product, held, warehouseId);
    if (write instanceof Refused refused) {
      return Answers.refused(refused.reason(), refused.message());
    }
    try {
      return Answers.proved(sent(write), product.code());
    } catch (ApiException.InvalidData | ApiException.RefusedByState e) {
      boolean taken = write instanceof Create && Duplicates.isSaid(e);
      return Failures.rejected(e, taken ? ReasonCode.SKU_DUPLICATE : ReasonCode.REJECTED);
    }
  }

  private ProductResponse sent(ProductWrite write) {
    return write instanceof Update update
        ? client.products().update(update.product())
        : client.products().create(((Create) write).product());
  }
}
