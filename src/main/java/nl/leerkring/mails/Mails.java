package nl.leerkring.mails;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Notices to be sent by mail, and how they stand. */
@Component
public class Mails {
  /** As many troubles as an administrator reads. */
  private static final int SHOWN = 20;

  private static final int MOST = 50;

  private final NoticeRepository repository;
  private final BudgetRepository budget;
  private final Members members;
  private final Clock clock;

  Mails(NoticeRepository repository, BudgetRepository budget, Members members, Clock clock) {
    this.repository = repository;
    this.budget = budget;
    this.members = members;
    this.clock = clock;
  }

  /**
   * Keeps it in the transaction under way: if that is undone nobody is told. One with the same key
   * goes only once, whoever posts it and however often.
   */
  public void post(Notice notice) {
    repository.add(notice, notice.time().from());
  }

  /** What waits of this topic for somebody is not sent, as there is other news. */
  public void takeBack(String topic, MemberKey member) {
    repository.takeBack(topic, member.value());
  }

  /** Whether something of this topic waits for somebody. */
  public boolean isWaiting(String topic, MemberKey member) {
    return repository.isWaiting(topic, member.value());
  }

  /** Whether somebody was told something of this topic, as far as we know. */
  public boolean wasTold(String topic, MemberKey member) {
    return wasToldSince(topic, member, Instant.EPOCH);
  }

  /** The same, not longer ago than that. */
  public boolean wasToldSince(String topic, MemberKey member, Instant since) {
    return repository.wasTold(topic, member.value(), since);
  }

  Map<NoticeRepository.State, Integer> counts() {
    return repository.counts();
  }

  List<Trouble> troubles() {
    return repository.troubles(SHOWN);
  }

  int weeklyMost() {
    return budget.weeklyMost();
  }

  Optional<Message> setWeeklyMost(Member by, String typed) {
    if (!members.mayAdminister(by)) {
      return Optional.of(new Message("mails.error.admin"));
    }
    if (!typed.strip().matches("\\d{1,2}") || Integer.parseInt(typed.strip()) > MOST) {
      return Optional.of(new Message("mails.error.most", MOST));
    }
    budget.setWeeklyMost(Integer.parseInt(typed.strip()));
    return Optional.empty();
  }

  void again(Member by) {
    if (members.mayAdminister(by)) {
      repository.again(clock.instant());
    }
  }
}
