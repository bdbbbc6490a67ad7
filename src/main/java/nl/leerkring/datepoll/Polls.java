package nl.leerkring.datepoll;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Finding a moment on a page; who may see the page may answer, who may edit it may close. */
@Component
class Polls {
  private static final Message NONE = new Message("datepoll.error.none");

  private final PollRepository repository;
  private final Pages pages;
  private final Members members;
  private final Clock clock;

  Polls(PollRepository repository, Pages pages, Members members, Clock clock) {
    this.repository = repository;
    this.pages = pages;
    this.members = members;
    this.clock = clock;
  }

  boolean mayMake(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }

  /** The poll as its maker kept it; empty for who may not change it. */
  Optional<Poll> made(Member member, long pageId) {
    return mayMake(member, pageId) ? repository.find(pageId) : Optional.empty();
  }

  /** The poll on that page with what people said; empty when there is none for the reader. */
  Optional<SeenPoll> show(Member reader, long pageId) {
    return pages
        .visible(reader, pageId)
        .flatMap(page -> repository.find(pageId))
        .map(poll -> seen(reader, poll));
  }

  private SeenPoll seen(Member reader, Poll poll) {
    List<Vote> votes = repository.votes(poll.pageId());
    Map<MemberKey, Member> people = new LinkedHashMap<>();
    votes.stream()
        .map(Vote::member)
        .distinct()
        .map(members::find)
        .flatMap(Optional::stream)
        .filter(member -> pages.visible(member, poll.pageId()).isPresent())
        .forEach(member -> people.put(member.key(), member));
    return new SeenPoll(
        poll,
        votes.stream().filter(vote -> people.containsKey(vote.member())).toList(),
        people,
        mayMake(reader, poll.pageId()),
        clock.instant());
  }

  /** Keeps the moments, or says by field what is wrong. */
  Map<String, Message> save(Member member, PollForm form) {
    if (!mayMake(member, form.pageId())) {
      return Map.of("form", new Message("datepoll.error.maker"));
    }
    PollCheck check = new PollCheck(clock.instant());
    check.read(form, repository.find(form.pageId())).ifPresent(repository::save);
    return check.errors();
  }

  /** Keeps what the member says of the moments instead of what they said before. */
  Optional<Message> answer(Member member, long pageId, Map<Instant, Can> answers) {
    return pages.visible(member, pageId).isEmpty()
        ? Optional.of(NONE)
        : refusal(repository.answer(pageId, member.key(), answers));
  }

  /** Closes the poll with one of its moments to come, or opens it again. */
  Optional<Message> choose(Member member, long pageId, Optional<Instant> slot) {
    if (!mayMake(member, pageId)) {
      return Optional.of(new Message("datepoll.error.maker"));
    }
    return slot.filter(moment -> !moment.isAfter(clock.instant())).isPresent()
        ? Optional.of(new Message("datepoll.error.past"))
        : refusal(repository.choose(pageId, slot));
  }

  private static Optional<Message> refusal(PollRepository.Kept kept) {
    return switch (kept) {
      case YES -> Optional.empty();
      case GONE -> Optional.of(NONE);
      case CLOSED -> Optional.of(new Message("datepoll.error.closed"));
    };
  }
}
