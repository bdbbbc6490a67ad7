package nl.leerkring.editions;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Where administrators steer digests. Whatever they decide is kept, so that any node obeys: the one
 * that is at it between fifty members and the next fifty.
 */
@Component
public class DigestDesk {
  private static final int EDITIONS = 12;
  private static final int LISTED = 50;

  private final EditionRepository editions;
  private final DigestLedger ledger;
  private final Members members;
  private final Clock clock;

  DigestDesk(EditionRepository editions, DigestLedger ledger, Members members, Clock clock) {
    this.editions = editions;
    this.ledger = ledger;
    this.members = members;
    this.clock = clock;
  }

  /** What an administrator can do with an edition. */
  enum Deed {
    PAUSE,
    RESUME,
    CANCEL,
    /** Takes a cancelled one up again. */
    REOPEN,
    /** Waits for nobody's own hour. */
    NOW,
    /** Sends one again of which nobody knows whether it left. */
    AGAIN
  }

  DigestSettings settings() {
    return editions.settings();
  }

  /** Name of the newest edition, whether it was begun or not. */
  String newest() {
    return settings().schedule().edition(clock.instant());
  }

  /** The edition, when it was begun. */
  Optional<Edition> find(String name) {
    return editions.find(name);
  }

  /** Names of the latest, the newest first. */
  List<String> names() {
    return editions.names(EDITIONS);
  }

  Map<State, Integer> counts(String edition) {
    return ledger.counts(edition);
  }

  /** Those whose fate is unknown, and those that failed. */
  List<Delivery> troubled(String edition) {
    List<Delivery> troubled = new ArrayList<>(ledger.list(edition, State.UNCERTAIN, LISTED));
    troubled.addAll(ledger.list(edition, State.FAILED, LISTED));
    return troubled;
  }

  /** Keeps the settings, or says by field what is wrong. */
  Map<String, Message> save(Member asker, DigestForm form) {
    Map<String, Message> wrong = new LinkedHashMap<>();
    if (!members.mayAdminister(asker)) {
      wrong.put("form", new Message("digest.admin.error"));
      return wrong;
    }
    Optional<DigestSettings> read = form.read(wrong, settings().paused());
    read.ifPresent(
        settings -> {
          editions.keep(settings);
          editions.next(newest(), Instant.EPOCH);
        });
    return wrong;
  }

  /**
   * Does what was asked with the newest edition, or says why not.
   *
   * @param memberKey of whom one is sent again
   */
  Optional<Message> steer(Member asker, Deed deed, String memberKey) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("digest.admin.error"));
    }
    Instant now = clock.instant();
    String name = editions.begin(newest(), now).name();
    switch (deed) {
      case PAUSE -> editions.keep(settings().pause(true));
      case RESUME -> editions.keep(settings().pause(false));
      case CANCEL -> editions.cancel(name, true);
      case REOPEN -> editions.cancel(name, false);
      case NOW -> editions.everybodyNow(name);
      default -> {
        return again(name, memberKey, now);
      }
    }
    return Optional.empty();
  }

  private Optional<Message> again(String edition, String memberKey, Instant now) {
    if (!ledger.again(edition, new MemberKey(memberKey), now)) {
      return Optional.of(new Message("digest.admin.again.error"));
    }
    editions.next(edition, now);
    return Optional.empty();
  }
}
