package nl.leerkring.sessionpage;

import nl.leerkring.seats.Answer;
import nl.leerkring.seats.Place;

/** Somebody's answer, as the host sees it. */
public final class SeatView {
  private final Answer answer;
  private final SessionCard.People people;

  SeatView(Answer answer, SessionCard.People people) {
    this.answer = answer;
    this.people = people;
  }

  /** Full name; empty when the account is gone. */
  public String getName() {
    return people.name().apply(answer.member());
  }

  public String getUserName() {
    return people.userName().apply(answer.member());
  }

  /** Name of the company that they count for; empty for none. */
  public String getCompany() {
    return answer.company().isEmpty() ? "" : people.company().apply(answer.company());
  }

  /** Whether the host keeps the seat for them, who did not answer yet. */
  public boolean isReserved() {
    return answer.place() == Place.RESERVED;
  }

  public boolean isAttended() {
    return answer.attended();
  }
}
