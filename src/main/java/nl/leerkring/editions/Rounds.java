package nl.leerkring.editions;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Begins rounds along all members. */
@Component
class Rounds {
  final Editions editions;
  final DigestLedger ledger;
  final Turns turns;
  final OneDelivery delivery;
  final Everybody everybody;

  Rounds(
      Editions editions,
      DigestLedger ledger,
      Turns turns,
      OneDelivery delivery,
      Everybody everybody) {
    this.editions = editions;
    this.ledger = ledger;
    this.turns = turns;
    this.delivery = delivery;
    this.everybody = everybody;
  }

  Round begin(Edition edition, BooleanSupplier stopped) {
    return new Round(this, edition, stopped);
  }
}
