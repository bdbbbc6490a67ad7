package nl.leerkring.seats;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.leerkring.host.MemberKey;
import org.springframework.stereotype.Component;

/**
 * Seats at tables, by {@link SeatRules}. Whoever changes something holds the turn of what the table
 * belongs to, so that nobody else changes it meanwhile, on this node or another; and tells others
 * of what became of it in the same transaction.
 */
@Component
public class Seats {
  private final AnswerRepository repository;
  private final Clock clock;

  Seats(AnswerRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Answers of each of the tables; one query however many there are. */
  public Map<Long, SeatList> at(Collection<Long> tables) {
    Map<Long, List<Answer>> found = repository.find(tables);
    Map<Long, SeatList> lists = new LinkedHashMap<>();
    for (Long table : tables) {
      lists.put(table, new SeatList(found.getOrDefault(table, List.of())));
    }
    return lists;
  }

  public SeatList at(long table) {
    return at(List.of(table)).get(table);
  }

  /** What somebody answered anywhere, by table; one query. */
  public Map<Long, Answer> of(MemberKey member) {
    return repository.of(member);
  }

  /** Tables at which somebody waits or has yet to confirm; one query. */
  public List<Long> unsettled() {
    return repository.unsettled();
  }

  /**
   * Keeps an answer, and lets others move up by it.
   *
   * @param company the one that the member counts for; empty for none
   * @param mayCome whether somebody in line may still come
   */
  public List<SeatChange> say(
      long table,
      Terms terms,
      MemberKey member,
      String company,
      Said said,
      Predicate<MemberKey> mayCome) {
    return change(table, terms, mayCome, seating -> seating.say(member, company, said));
  }

  /** Ends offers that ran out, and lets move up whoever can. */
  public List<SeatChange> settle(long table, Terms terms, Predicate<MemberKey> mayCome) {
    return change(table, terms, mayCome, Seating::settle);
  }

  /** Keeps a free seat for somebody; no change when none is free or they have one. */
  public List<SeatChange> reserve(long table, Terms terms, MemberKey member, String company) {
    return change(table, terms, one -> true, seating -> seating.reserve(member, company));
  }

  /** Forgets them; others move up. */
  public List<SeatChange> remove(
      long table, Terms terms, Collection<MemberKey> gone, Predicate<MemberKey> mayCome) {
    return change(table, terms, mayCome, seating -> gone.forEach(seating::remove));
  }

  /** Keeps whether they were there; who never answered gets no answer by it. */
  public void attend(long table, Map<MemberKey, Boolean> were) {
    List<Answer> before = at(table).answers();
    List<Answer> after =
        before.stream()
            .map(one -> one.attended(were.getOrDefault(one.member(), one.attended())))
            .toList();
    repository.save(table, before, after);
  }

  private List<SeatChange> change(
      long table, Terms terms, Predicate<MemberKey> mayCome, Consumer<Seating> deed) {
    List<Answer> before = at(table).answers();
    Seating seating = new Seating(before, terms, clock.instant(), mayCome);
    deed.accept(seating);
    repository.save(table, before, seating.answers());
    return seating.changes();
  }
}
