package nl.leerkring.sessions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row of a {@link Session}. */
@Table("Session")
@Preload
public interface AoSession extends Entity {
  /** Id of the page that the session lives on. */
  @NotNull
  @Unique
  long getPageId();

  void setPageId(long id);

  /** Name of a {@link Kind}. */
  @NotNull
  @StringLength(20)
  String getSessionKind();

  void setSessionKind(String kind);

  @StringLength(StringLength.UNLIMITED)
  String getGoal();

  void setGoal(String goal);

  /** Minutes, a blank and a title, one item a line. */
  @StringLength(StringLength.UNLIMITED)
  String getAgenda();

  void setAgenda(String lines);

  /** One a line: {@code key:} and a user key, or {@code guest:} and words. */
  @StringLength(StringLength.UNLIMITED)
  String getSpeakers();

  void setSpeakers(String lines);

  /** One a line: an address, a blank and what the link says. */
  @StringLength(StringLength.UNLIMITED)
  String getMaterial();

  void setMaterial(String lines);

  /** One a line. */
  @StringLength(StringLength.UNLIMITED)
  String getJobFunctions();

  void setJobFunctions(String lines);

  @StringLength(20)
  String getSpokenLanguage();

  void setSpokenLanguage(String language);

  @NotNull
  int getSeatCount();

  void setSeatCount(int seats);

  @NotNull
  int getCompanyShare();

  void setCompanyShare(int share);

  @NotNull
  int getReservedCount();

  void setReservedCount(int reserved);

  @StringLength(StringLength.UNLIMITED)
  String getMeetingPlace();

  void setMeetingPlace(String place);

  @StringLength(StringLength.UNLIMITED)
  String getMeetingLink();

  void setMeetingLink(String address);

  /** Keys of the companies that it is for, one a line. */
  @StringLength(StringLength.UNLIMITED)
  String getCompanies();

  void setCompanies(String lines);

  /** The first time, in milliseconds since the epoch; 0 for a draft without a time. */
  @NotNull
  long getStartMillis();

  void setStartMillis(long moment);

  /** Such as Europe/Amsterdam; empty for a draft without a time. */
  String getZoneName();

  void setZoneName(String zone);

  @NotNull
  int getLengthMinutes();

  void setLengthMinutes(int minutes);

  /** Every how many weeks or months; 0 when it is once. */
  @NotNull
  int getRecurEvery();

  void setRecurEvery(int every);

  @NotNull
  int getRecurNth();

  void setRecurNth(int nth);

  @NotNull
  int getRecurCount();

  void setRecurCount(int count);

  /** Milliseconds since the epoch; 0 for no end by a moment. */
  @NotNull
  long getRecurUntil();

  void setRecurUntil(long moment);

  /** User key; empty when there is none. */
  String getHostKey();

  void setHostKey(String key);

  /** Name of a {@link State}. */
  @NotNull
  @StringLength(20)
  String getSessionState();

  void setSessionState(String state);

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  void setReason(String reason);

  @NotNull
  int getRevision();

  void setRevision(int revision);

  /** Grows with each who changes something of the session or its seats; others wait for it. */
  @NotNull
  long getTurn();

  void setTurn(long turn);
}
