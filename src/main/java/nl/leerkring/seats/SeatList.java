package nl.leerkring.seats;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/**
 * Who answered what for one meeting.
 *
 * @param answers who came first, first
 */
public record SeatList(List<Answer> answers) {
  public static final SeatList EMPTY = new SeatList(List.of());

  public SeatList {
    answers = answers.stream().sorted(Comparator.comparingLong(Answer::order)).toList();
  }

  public Optional<Answer> of(MemberKey member) {
    return answers.stream().filter(answer -> answer.member().equals(member)).findFirst();
  }

  public List<MemberKey> with(Place place) {
    return answers.stream().filter(one -> one.place() == place).map(Answer::member).toList();
  }

  public List<MemberKey> seated() {
    return with(Place.SEATED);
  }

  /** First come first. */
  public List<MemberKey> waiting() {
    return with(Place.WAITING);
  }

  public List<MemberKey> saying(Said said) {
    return answers.stream().filter(one -> one.said() == said).map(Answer::member).toList();
  }

  /** Everybody to whom news of the meeting is news: who did not say no. */
  public List<MemberKey> concerned() {
    return answers.stream().filter(Answer::isConcerned).map(Answer::member).toList();
  }

  public boolean isSeated(MemberKey member) {
    return of(member).filter(answer -> answer.place() == Place.SEATED).isPresent();
  }

  /** From 1 for who is next; 0 for who does not wait. */
  public int placeInLine(MemberKey member) {
    return waiting().indexOf(member) + 1;
  }

  /** How many could still have a seat, whoever they are; a great number when there is no limit. */
  public int free(Terms terms) {
    return SeatRules.free(answers, terms);
  }

  /** Whether somebody of the company would wait although seats are free, as it has its share. */
  public boolean hasShare(String company, Terms terms, Instant now) {
    return terms.share() > 0
        && !SeatRules.isOpenToAll(terms, now)
        && answers.stream()
                .filter(one -> one.place().holdsSeat() && one.company().equals(company))
                .count()
            >= terms.share();
  }

  /** Whether keeping the time would change anything. */
  public boolean isDue(Terms terms, Instant now) {
    Seating seating = new Seating(answers, terms, now, member -> true);
    seating.settle();
    return !seating.changes().isEmpty();
  }
}
