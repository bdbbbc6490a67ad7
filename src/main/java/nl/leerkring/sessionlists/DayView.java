package nl.leerkring.sessionlists;

import java.util.List;

/** A day with its sessions; on a month's sheet perhaps of another month, and empty. */
public final class DayView {
  private final String number;
  private final String name;
  private final boolean today;
  private final List<MeetingView> meetings;

  DayView(String number, String name, boolean today, List<MeetingView> meetings) {
    this.number = number;
    this.name = name;
    this.today = today;
    this.meetings = meetings;
  }

  /** Of the month; empty for a day of another month. */
  public String getNumber() {
    return number;
  }

  public String getName() {
    return name;
  }

  public boolean isToday() {
    return today;
  }

  public List<MeetingView> getMeetings() {
    return meetings;
  }
}
