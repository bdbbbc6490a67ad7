package nl.leerkring.sessionmails;

import java.util.ArrayList;
import java.util.List;

/** A session as a mail shows it; what is empty is left out. */
public final class SessionMailView {
  private final String heading;
  private final String intro;
  private String reason = "";
  private final List<String> times = new ArrayList<>();
  private String place = "";
  private String link = "";
  private String host = "";
  private final List<String> agenda = new ArrayList<>();
  private String actionUrl = "";
  private String action = "";
  private boolean calendar;

  SessionMailView(String heading, String intro) {
    this.heading = heading;
    this.intro = intro;
  }

  SessionMailView because(String words) {
    reason = words;
    return this;
  }

  SessionMailView at(String time) {
    times.add(time);
    return this;
  }

  SessionMailView in(String where, String meetingLink) {
    place = where;
    link = meetingLink;
    return this;
  }

  SessionMailView with(String nameOfHost) {
    host = nameOfHost;
    return this;
  }

  SessionMailView item(String words) {
    agenda.add(words);
    return this;
  }

  SessionMailView doing(String words, String url) {
    action = words;
    actionUrl = url;
    return this;
  }

  SessionMailView carrying(boolean file) {
    calendar = file;
    return this;
  }

  public String getHeading() {
    return heading;
  }

  public String getIntro() {
    return intro;
  }

  public String getReason() {
    return reason;
  }

  public List<String> getTimes() {
    return times;
  }

  public String getPlace() {
    return place;
  }

  /** Of the meeting; only in mails to who takes part. */
  public String getLink() {
    return link;
  }

  public String getHost() {
    return host;
  }

  public List<String> getAgenda() {
    return agenda;
  }

  public String getAction() {
    return action;
  }

  public String getActionUrl() {
    return actionUrl;
  }

  /** Whether a calendar file is in the mail. */
  public boolean isCalendar() {
    return calendar;
  }
}
