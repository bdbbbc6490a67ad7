package nl.leerkring.datepoll;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.web.Texts;

/** A poll as its page shows it to one reader. */
public final class PollView {
  private final SeenPoll seen;
  private final Member reader;
  private final Times times;
  private final Texts words;
  private final Site site;

  PollView(SeenPoll seen, Member reader, Texts words, Site site) {
    this.seen = seen;
    this.reader = reader;
    this.times = new Times(seen.poll(), reader);
    this.words = words;
    this.site = site;
  }

  public String getPageId() {
    return String.valueOf(seen.poll().pageId());
  }

  /** The reader's zone, by its name. */
  public String getZone() {
    return reader.zone().getId();
  }

  public List<SlotView> getSlots() {
    return seen.poll().slots().stream()
        .map(slot -> new SlotView(slot, seen, reader, times, words))
        .toList();
  }

  /** How many people said something. */
  public int getPeople() {
    return seen.people().size();
  }

  public boolean isOpen() {
    return seen.poll().isOpen();
  }

  /** The chosen moment, day and hours; empty while it is open. */
  public String getChosen() {
    return seen.poll()
        .chosen()
        .map(slot -> words.get("datepoll.when", times.day(slot), times.hours(slot)))
        .orElse("");
  }

  public boolean isMaker() {
    return seen.maker();
  }

  public String getAnswerUrl() {
    return site.url("/plugins/leerkring/answerdatepoll.action");
  }

  public String getCloseUrl() {
    return site.url("/plugins/leerkring/closedatepoll.action");
  }

  public String getEditUrl() {
    return site.url("/plugins/leerkring/datepoll.action?pageId=" + getPageId());
  }

  /** The form that plans the session at the chosen moment, with a seat for who can then. */
  public String getPlanUrl() {
    return seen.poll().chosen().map(this::planUrl).orElse("");
  }

  private String planUrl(Instant slot) {
    String people =
        Stream.concat(seen.who(slot, Can.YES).stream(), seen.who(slot, Can.IF_NEEDED).stream())
            .map(Member::userName)
            .collect(Collectors.joining(","));
    return site.url(
        "/plugins/leerkring/session.action?pageId="
            + getPageId()
            + "&kind=group&start="
            + encoded(LocalDateTime.ofInstant(slot, seen.poll().zone()).toString())
            + "&zone="
            + encoded(seen.poll().zone().getId())
            + "&minutes="
            + seen.poll().length().toMinutes()
            + "&people="
            + encoded(people));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
