package nl.leerkring.datepoll;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;

/**
 * A poll as one reader sees it.
 *
 * @param votes of those who may see the page now, and of nobody else
 * @param people who voted
 * @param maker whether the reader may change and close it
 * @param now when it is looked at
 */
record SeenPoll(
    Poll poll, List<Vote> votes, Map<MemberKey, Member> people, boolean maker, Instant now) {
  SeenPoll {
    votes = List.copyOf(votes);
    people = Map.copyOf(people);
  }

  List<Member> who(Instant slot, Can can) {
    return votes.stream()
        .filter(vote -> vote.slot().equals(slot) && vote.can() == can)
        .map(vote -> people.get(vote.member()))
        .sorted(Comparator.comparing(Member::fullName, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  Optional<Can> of(MemberKey member, Instant slot) {
    return votes.stream()
        .filter(vote -> vote.member().equals(member) && vote.slot().equals(slot))
        .map(Vote::can)
        .findFirst();
  }

  boolean isPast(Instant slot) {
    return !slot.isAfter(now);
  }

  /** Whether at no other moment to come more people can, or as many with less trouble. */
  boolean isBest(Instant slot) {
    return !isPast(slot)
        && coming(slot) > 0
        && poll.slots().stream()
            .filter(other -> !isPast(other))
            .noneMatch(other -> order().compare(other, slot) > 0);
  }

  private Comparator<Instant> order() {
    return Comparator.comparingInt(this::coming)
        .thenComparingInt(slot -> who(slot, Can.YES).size());
  }

  private int coming(Instant slot) {
    return who(slot, Can.YES).size() + who(slot, Can.IF_NEEDED).size();
  }
}
