package nl.leerkring.sessionlists;

import java.util.List;

/** A week of a month's sheet. */
public final class WeekView {
  private final List<DayView> days;

  WeekView(List<DayView> days) {
    this.days = days;
  }

  public List<DayView> getDays() {
    return days;
  }
}
