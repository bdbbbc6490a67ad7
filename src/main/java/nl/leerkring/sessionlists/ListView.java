package nl.leerkring.sessionlists;

import java.util.List;
import nl.leerkring.web.Message;

/** Sessions in a list, and where there are more. */
public final class ListView {
  private final Overview overview;
  private final Wanted wanted;
  private final Reader reader;
  private final List<Message> hints;

  ListView(Overview overview, Wanted wanted, Reader reader, List<Message> hints) {
    this.overview = overview;
    this.wanted = wanted;
    this.reader = reader;
    this.hints = hints;
  }

  public boolean isPast() {
    return wanted.past();
  }

  public String getZone() {
    return reader.member().zone().getId();
  }

  public List<MeetingView> getMeetings() {
    return reader.views(overview);
  }

  /** What is wrong with the macro; nothing for who may not edit the page. */
  public List<String> getHints() {
    return hints.stream().map(reader.words()::of).toList();
  }

  /** The page of ours with those after the last; empty when there are none. */
  public String getMoreUrl() {
    return overview
        .listed()
        .next()
        .map(place -> url() + "&after=" + place.written())
        .map(path -> reader.site().url(path))
        .orElse("");
  }

  /** The page of ours with the same, to look for others. */
  public String getAllUrl() {
    return reader.site().url(url());
  }

  private String url() {
    return "/plugins/leerkring/sessions.action?" + String.join("&", wanted.query());
  }
}
