package nl.leerkring.editions;

import nl.leerkring.editions.Delivery.State;
import nl.leerkring.web.Texts;

/** A delivery that failed, or whose fate nobody knows. */
public final class TroubleView {
  private final Delivery delivery;
  private final String name;
  private final String when;
  private final Texts texts;

  TroubleView(Delivery delivery, String name, String when, Texts texts) {
    this.delivery = delivery;
    this.name = name;
    this.when = when;
    this.texts = texts;
  }

  public String getName() {
    return name;
  }

  public String getWho() {
    return delivery.member().value();
  }

  public String getWhen() {
    return when;
  }

  public String getState() {
    return texts.get("digest.admin.state." + delivery.state());
  }

  public String getReason() {
    return delivery.why().isEmpty() ? "" : texts.get("digest.admin.reason." + delivery.why());
  }

  public boolean isUncertain() {
    return delivery.state() == State.UNCERTAIN;
  }
}
