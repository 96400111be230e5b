// SPDX-License-Identifier: Apache-2.0
package dev.silta.ongoing.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.silta.http.OpenRecord;
import java.util.Optional;
import org.immutables.value.Value;

/** Used as {@code transporterAddons} by {@link PostOrderModel} and others. */
@Value.Immutable
@JsonDeserialize(as = ImmutablePostOrderTransporterAddons.class)
public interface PostOrderTransporterAddons extends OpenRecord {
  Optional<Boolean> exactTime();

  Optional<Boolean> craneTruck();

  Optional<Boolean> carryIn();

  Optional<Boolean> optionalServicePoint();

  Optional<Boolean> deliveryAdvice();

  Optional<Boolean> deliveryWithoutPOD();

  Optional<Boolean> signatureAssurance();

  Optional<Boolean> privateReceiver();

  Optional<Boolean> idCheck();

  Optional<Boolean> notToOutdoorParcelLocker();

  Optional<Boolean> flexibleDelivery();

  Optional<Boolean> greenDelivery();

  Optional<Boolean> collectionAtTerminal();

  Optional<Boolean> deliveryBefore0700();

  Optional<Boolean> deliveryBefore0900();

  Optional<Boolean> deliveryBefore1000();

  Optional<Boolean> deliveryBefore1200();

  Optional<Boolean> deliveryBefore1300();

  Optional<Boolean> deliveryBefore1500();

  Optional<Boolean> tailLift();

  Optional<Boolean> driverNotification();

  Optional<Boolean> exceptionNotificationByEmail();

  Optional<Boolean> exceptionNotificationBySMS();

  Optional<Boolean> noSignatureAssurance();

  Optional<Boolean> temperatureControlledFrostFree();

  Optional<Boolean> temperatureControlledChilled();

  Optional<Boolean> temperatureControlledFrozen();

  Optional<Boolean> temperatureControlledWarm();

  Optional<Boolean> returnLabel();

  Optional<Boolean> parcelLocker();

  Optional<Boolean> longGoods();

  Optional<Boolean> renewableFuel();

  Optional<Boolean> express();

  Optional<Boolean> simplifiedDelivery();

  Optional<Boolean> reservationAgainstChange();

  Optional<Boolean> bulkSplit();

  Optional<Boolean> customNotificationBySms();

  Optional<Boolean> customNotificationByEmail();

  Optional<Boolean> customNotificationByLetter();

  Optional<Boolean> insurance();

  Optional<Boolean> importOneStopShop();

  Optional<Boolean> doNotStack();

  Optional<Boolean> recycle();

  Optional<Boolean> extraPersonnel();

  Optional<Boolean> swap();

  Optional<Boolean> returnOfPackaging();

  Optional<Boolean> notToParcelLocker();

  Optional<Boolean> dangerousGoods();

  Optional<Boolean> dangerousGoodsLimitedQuantities();

  Optional<Boolean> extendedRetentionTime();

  Optional<Boolean> cashOnDelivery();

  Optional<Boolean> alternativeName();

  Optional<Boolean> digitalReturn();

  Optional<Boolean> deliveryDuringAM();

  Optional<Boolean> deliveryDuringEvening();

  Optional<Boolean> attendedDelivery();

  Optional<Boolean> daytimeDeliveryWithAdviceAndPOD();

  Optional<Boolean> daytimeDeliveryWithoutNotificationAndReceipt();

  Optional<Boolean> eveningDeliveryWithAdviceAndPOD();

  Optional<Boolean> isTrackable();

  Optional<Boolean> voec();

  Optional<Boolean> leaveAtDoor();

  static Builder builder() {
    return new Builder();
  }

  /** Builds the value. */
  final class Builder extends ImmutablePostOrderTransporterAddons.Builder {}
}
