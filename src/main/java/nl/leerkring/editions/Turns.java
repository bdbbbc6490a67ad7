package nl.leerkring.editions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.digest.Openings;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.mails.MailBudget;
import nl.leerkring.preferences.Due;
import nl.leerkring.preferences.Preference;
import nl.leerkring.preferences.Preferences;
import nl.leerkring.preferences.Reading;
import org.springframework.stereotype.Component;

/** Whose turn it is, by what each member wants and did with the digests before. */
@Component
class Turns {
  private final Preferences preferences;
  private final Openings openings;
  private final MailBudget budget;

  Turns(Preferences preferences, Openings openings, MailBudget budget) {
    this.preferences = preferences;
    this.openings = openings;
    this.budget = budget;
  }

  /** Those who got as many mails of any kind this week as anybody gets. */
  Set<MemberKey> tooMany(Collection<MemberKey> members) {
    return budget.spent(members);
  }

  /**
   * Whether a member gets the edition.
   *
   * @param why they do not; empty when they do
   * @param seldom whether they get it less often than they once wanted
   */
  record Turn(String why, boolean seldom) {
    boolean isTheirs() {
      return why.isEmpty();
    }
  }

  /** Of each of the members; a few queries for tens of them. */
  Map<MemberKey, Turn> of(
      Collection<Member> members, Map<MemberKey, History> histories, Instant now) {
    List<MemberKey> keys = members.stream().map(Member::key).toList();
    Map<MemberKey, Preference> wanted = preferences.of(keys);
    Map<MemberKey, Instant> opened = openings.last(keys);
    Map<MemberKey, Turn> turns = new HashMap<>();
    for (Member member : members) {
      MemberKey key = member.key();
      Reading reading = reading(member, histories.get(key), Optional.ofNullable(opened.get(key)));
      turns.put(key, turn(new Due(wanted.get(key), reading), day(member, now)));
    }
    return turns;
  }

  private static Turn turn(Due due, LocalDate day) {
    Due.Answer answer = due.on(day);
    String why = answer == Due.Answer.YES ? "" : answer.name().toLowerCase(Locale.ROOT);
    return new Turn(why, due.isLessOftenOn(day));
  }

  private static Reading reading(Member member, History history, Optional<Instant> opened) {
    return new Reading(
        history.firstSent().map(moment -> day(member, moment)),
        history.lastSent().map(moment -> day(member, moment)),
        opened.map(moment -> day(member, moment)));
  }

  private static LocalDate day(Member member, Instant moment) {
    return LocalDate.ofInstant(moment, member.zone());
  }
}
