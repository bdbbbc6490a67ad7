package nl.leerkring.practice;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.web.SafeHtml;

/** A place at a colleague's work. */
public final class TurnView {
  private final Turn turn;
  private final Member reader;
  private final Site site;

  TurnView(Turn turn, Member reader, Site site) {
    this.turn = turn;
    this.reader = reader;
    this.site = site;
  }

  public String getTitle() {
    return turn.page().title();
  }

  public String getPageUrl() {
    return site.url(turn.page().urlPath());
  }

  /** Where the feedback is written. */
  public String getUrl() {
    return site.url(Practices.path(turn.review()));
  }

  /** Full name; empty where it is not to be known. */
  public String getAuthor() {
    return turn.author();
  }

  public SafeHtml getText() {
    return SafeHtml.plain(turn.work().text());
  }

  /** Where the file opens; empty when there is none for the reader. */
  public String getFileUrl() {
    return turn.file().map(file -> site.url(file.path())).orElse("");
  }

  public String getFileName() {
    return turn.file().map(FileAddress::name).orElse("");
  }

  /** Whether there is a file that the reader may not see. */
  public boolean isFileHidden() {
    return !turn.work().file().isEmpty() && turn.file().isEmpty();
  }

  /** Until when the place is kept, in the reader's language and zone. */
  public String getUntil() {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(reader.locale())
        .format(PracticeRules.due(turn.review()).atZone(reader.zone()));
  }

  public int getRevision() {
    return turn.work().revision();
  }

  public boolean isGiven() {
    return turn.review().isGiven();
  }

  public boolean isThanked() {
    return turn.review().thanked();
  }
}
