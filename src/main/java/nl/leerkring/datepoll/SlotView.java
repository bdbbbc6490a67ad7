package nl.leerkring.datepoll;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.web.ChoiceView;
import nl.leerkring.web.Texts;

/** A moment of a poll, who can then, and what the reader said. */
public final class SlotView {
  private final Instant slot;
  private final SeenPoll seen;
  private final Member reader;
  private final Times times;
  private final Texts words;

  SlotView(Instant slot, SeenPoll seen, Member reader, Times times, Texts words) {
    this.slot = slot;
    this.seen = seen;
    this.reader = reader;
    this.times = times;
    this.words = words;
  }

  /** Tells moments apart within a page. */
  public String getKey() {
    return String.valueOf(slot.toEpochMilli());
  }

  /** As forms send it. */
  public String getMoment() {
    return Sent.moment(slot);
  }

  public String getDay() {
    return times.day(slot);
  }

  public String getHours() {
    return times.hours(slot);
  }

  /** Who can, who can if need be and who can't, each with their number; only those that are. */
  public List<String> getLines() {
    List<String> lines = new ArrayList<>();
    for (Can can : Can.values()) {
      List<Member> who = seen.who(slot, can);
      if (!who.isEmpty()) {
        String names = who.stream().map(Member::fullName).collect(Collectors.joining(", "));
        lines.add(words.get("datepoll.who." + key(can), who.size(), names));
      }
    }
    return lines;
  }

  /** What the reader may say, and said. */
  public List<ChoiceView> getChoices() {
    Optional<Can> said = seen.of(reader.key(), slot);
    List<ChoiceView> choices = new ArrayList<>();
    choices.add(new ChoiceView("", words.get("datepoll.can.open"), said.isEmpty()));
    for (Can can : Can.values()) {
      choices.add(
          new ChoiceView(
              Sent.answer(slot, can),
              words.get("datepoll.can." + key(can)),
              said.filter(can::equals).isPresent()));
    }
    return choices;
  }

  private static String key(Can can) {
    return can.name().toLowerCase(Locale.ROOT);
  }

  public boolean isBest() {
    return seen.isBest(slot);
  }

  public boolean isPast() {
    return seen.isPast(slot);
  }

  public boolean isChosen() {
    return seen.poll().chosen().filter(slot::equals).isPresent();
  }
}
