package nl.leerkring.preferences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** How often each member wants the digest. */
@Component
public class Preferences {
  private final PreferenceRepository repository;
  private final Clock clock;

  Preferences(PreferenceRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Of each of them, by key; what holds for everybody of who never said anything. */
  public Map<MemberKey, Preference> of(Collection<MemberKey> members) {
    Map<MemberKey, Preference> said =
        repository.find(members).stream()
            .collect(Collectors.toMap(Preference::member, Function.identity()));
    Map<MemberKey, Preference> all = new HashMap<>();
    members.forEach(key -> all.put(key, said.getOrDefault(key, Preference.byDefault(key))));
    return all;
  }

  public Preference of(MemberKey member) {
    return of(List.of(member)).get(member);
  }

  /** Keeps what the member typed; else nothing, and what is wrong by field. */
  Map<String, Message> choose(Member member, PreferenceForm form) {
    PreferenceCheck check = new PreferenceCheck(form, today(member));
    Map<String, Message> errors = check.errors();
    if (errors.isEmpty()) {
      repository.keep(of(member.key()).chosen(check.frequency(), check.pause(), today(member)));
    }
    return errors;
  }

  /** No digest any more; a second time changes nothing. */
  void unsubscribe(Member member) {
    Preference now = of(member.key());
    if (now.frequency() != Frequency.OFF) {
      repository.keep(now.chosen(Frequency.OFF, now.pausedUntil(), today(member)));
    }
  }

  /** As before they unsubscribed. */
  void takeBack(Member member) {
    Preference now = of(member.key());
    Preference before = now.takenBack(today(member));
    if (!before.equals(now)) {
      repository.keep(before);
    }
  }

  private LocalDate today(Member member) {
    return LocalDate.ofInstant(clock.instant(), member.zone());
  }
}
