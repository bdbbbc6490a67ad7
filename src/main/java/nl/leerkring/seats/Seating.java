package nl.leerkring.seats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leerkring.host.MemberKey;
import nl.leerkring.seats.SeatChange.Kind;

/** One table while it changes: everybody's answers, by {@link SeatRules}, and what they became. */
final class Seating {
  private final List<Answer> answers;
  private final List<SeatChange> changes = new ArrayList<>();
  private final Terms terms;
  private final Instant now;
  private final Predicate<MemberKey> mayCome;

  /**
   * @param mayCome whether somebody in line may still see what it is for; asked of few
   */
  Seating(List<Answer> answers, Terms terms, Instant now, Predicate<MemberKey> mayCome) {
    this.answers = new ArrayList<>(answers);
    this.terms = terms;
    this.now = now;
    this.mayCome = mayCome;
  }

  List<Answer> answers() {
    return List.copyOf(answers);
  }

  List<SeatChange> changes() {
    return List.copyOf(changes);
  }

  /** They answer; whoever can move up by it does. */
  void say(MemberKey member, String company, Said said) {
    settle(); // what ran out before they came
    Optional<Answer> before = find(member);
    Place had = before.map(Answer::place).orElse(Place.NONE);
    if (said == Said.YES) {
      ask(before, member, company, had);
    } else {
      put(answer(before, member, company).with(said, Place.NONE));
      if (had.holdsSeat()) {
        changes.add(new SeatChange(Kind.GIVEN_BACK, member));
      } else if (had == Place.WAITING) {
        changes.add(new SeatChange(Kind.LEFT_LINE, member));
      }
    }
    settle();
  }

  private void ask(Optional<Answer> before, MemberKey member, String company, Place had) {
    switch (had) {
      case SEATED, WAITING -> {}
      case OFFERED, RESERVED -> {
        put(answer(before, member, company).with(Said.YES, Place.SEATED));
        changes.add(new SeatChange(Kind.TAKEN, member));
      }
      case NONE -> {
        Answer asked = answer(Optional.empty(), member, company).after(last());
        put(asked.with(Said.YES, Place.WAITING));
        boolean isNext = next().filter(one -> one.member().equals(member)).isPresent();
        if (isNext) {
          put(asked.with(Said.YES, Place.SEATED));
        }
        changes.add(new SeatChange(isNext ? Kind.TAKEN : Kind.WAITING, member));
      }
    }
  }

  /** The host keeps a seat for them, if one is free. */
  void reserve(MemberKey member, String company) {
    Optional<Answer> before = find(member);
    boolean has = before.filter(one -> one.place().holdsSeat()).isPresent();
    if (!has && SeatRules.free(answers, terms) > 0) {
      put(answer(before, member, company).with(Said.NOT_YET, Place.RESERVED));
      changes.add(new SeatChange(Kind.RESERVED, member));
    }
  }

  /** They are gone altogether, with whatever they had. */
  boolean remove(MemberKey member) {
    boolean was = answers.removeIf(one -> one.member().equals(member));
    settle();
    return was;
  }

  /** Offers that ran out end, and whoever can move up does. */
  void settle() {
    for (Answer answer : answers()) {
      if (SeatRules.isOver(answer, now)) {
        put(answer.with(Said.MAYBE, Place.NONE));
        changes.add(new SeatChange(Kind.OFFER_OVER, answer.member()));
      }
    }
    if (!now.isBefore(terms.start())) {
      return;
    }
    for (Optional<Answer> next = next(); next.isPresent(); next = next()) {
      Answer moving = next.get();
      Optional<Instant> deadline = SeatRules.deadline(terms.start(), now);
      put(deadline.map(moving::offered).orElse(moving.with(Said.YES, Place.SEATED)));
      changes.add(new SeatChange(Kind.PROMOTED, moving.member(), deadline));
    }
  }

  private Optional<Answer> next() {
    return SeatRules.next(answers, terms, now, mayCome);
  }

  Optional<Answer> find(MemberKey member) {
    return answers.stream().filter(one -> one.member().equals(member)).findFirst();
  }

  private Answer answer(Optional<Answer> before, MemberKey member, String company) {
    return before.orElse(
        new Answer(member, company, Said.NOT_YET, Place.NONE, last() + 1, Optional.empty(), false));
  }

  private void put(Answer answer) {
    answers.removeIf(one -> one.member().equals(answer.member()));
    answers.add(answer);
  }

  private long last() {
    return answers.stream().mapToLong(Answer::order).max().orElse(0);
  }
}
