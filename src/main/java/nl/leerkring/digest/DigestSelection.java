package nl.leerkring.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.leerkring.host.PageSummary;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;

/**
 * What goes into one member's digest, of all that may reach them: enough to feel that one would
 * miss something, never so much that it nags.
 *
 * <ol>
 *   <li>At most seven items; a page once; at most two of one author; at most three of the reader's
 *       own courses, duties and sessions to come. Nothing that the reader made, has seen or was
 *       told.
 *   <li>First what a lead of theirs asked them to look at, then the strongest news, then the
 *       strongest of another company, so that there are two companies where there can be.
 *   <li>One of the seven is kept for somebody who is seldom heard: a new maker, a small company.
 *   <li>Then one for each section that has none yet: partners, everyone, the own company, the
 *       reader's own; and a second of the reader's own.
 *   <li>What is left goes by strength, with no more than three of one company while others wait.
 * </ol>
 *
 * <p>Strength is what the news is, how new, how many reacted, how it fits the reader's function and
 * topics, less for each that was chosen already of the same author, kind or company. Confluence is
 * asked whether the reader may view a page only when that page is about to be chosen.
 */
final class DigestSelection {
  static final int MOST_ITEMS = 7;
  static final int MOST_OF_AN_AUTHOR = 2;
  static final int MOST_OF_A_COMPANY = 3;
  static final int MOST_MINE = 3;
  private static final int MINE = 2;
  private static final double SAME_AUTHOR = 1.5;
  private static final double SAME_KIND = 0.75;
  private static final double SAME_COMPANY = 0.75;

  private final Reader reader;
  private final List<Candidate> waiting = new ArrayList<>();
  private final Function<NewsItem, Optional<PageSummary>> eyes;
  private final List<Chosen> chosen = new ArrayList<>();
  private final Tally tally = new Tally();

  /**
   * What was chosen.
   *
   * @param page as the reader sees it; null for what is on no page
   */
  record Chosen(Placed placed, PageSummary page) {
    NewsItem item() {
      return placed.item();
    }
  }

  private record Candidate(Placed placed, double strength) {
    static final Comparator<Candidate> STRONGEST_FIRST =
        (one, other) -> {
          int order = Double.compare(other.strength, one.strength);
          return order == 0
              ? Weighed.HEAVIEST_FIRST.compare(one.placed.weighed(), other.placed.weighed())
              : order;
        };
  }

  private DigestSelection(
      Reader reader, List<Placed> pool, Function<NewsItem, Optional<PageSummary>> eyes) {
    this.reader = reader;
    this.eyes = eyes;
    for (Placed placed : pool) {
      if (reader.isNew(placed.item())) {
        double strength = placed.weighed().weight() + reader.fit(placed.item());
        waiting.add(new Candidate(placed, strength));
      }
    }
    waiting.sort(Candidate.STRONGEST_FIRST);
  }

  /**
   * Chooses, in the order in which things were chosen: the first that is news is the strongest.
   *
   * @param eyes the item's page as the reader sees it at this moment; nothing when they may not
   */
  static List<Chosen> of(
      Reader reader, List<Placed> pool, Function<NewsItem, Optional<PageSummary>> eyes) {
    DigestSelection selection = new DigestSelection(reader, pool, eyes);
    selection.choose();
    return List.copyOf(selection.chosen);
  }

  private void choose() {
    take(1, placed -> placed.item().kind() == NewsKind.PIN);
    take(1, placed -> !placed.isMine());
    take(1, placed -> !placed.isMine() && tally.ofCompany(placed) == 0);
    if (chosen.stream().noneMatch(one -> one.placed().newcomer().isPresent())) {
      take(1, placed -> placed.newcomer().isPresent() && isFair(placed));
    }
    for (Section section : List.of(Section.PARTNERS, Section.EVERYONE, Section.OWN)) {
      take(1 - tally.in(section), placed -> placed.section() == section);
    }
    take(MINE - tally.in(Section.MINE), Placed::isMine);
    take(MOST_ITEMS, this::isFair);
    take(MOST_ITEMS, placed -> true);
  }

  private boolean isFair(Placed placed) {
    return placed.isMine() || tally.ofCompany(placed) < MOST_OF_A_COMPANY;
  }

  private void take(int most, Predicate<Placed> which) {
    int enough = Math.min(MOST_ITEMS, chosen.size() + most);
    while (chosen.size() < enough) {
      Candidate best = best(which);
      if (best == null) {
        return;
      }
      waiting.remove(best);
      look(best.placed()).ifPresent(this::add);
    }
  }

  private void add(Chosen one) {
    chosen.add(one);
    tally.add(one.placed());
  }

  /** Empty when Confluence does not let the reader view it: then the next one has its turn. */
  private Optional<Chosen> look(Placed placed) {
    if (placed.item().pageId() == 0) {
      return Optional.of(new Chosen(placed, null));
    }
    return eyes.apply(placed.item()).map(page -> new Chosen(placed, page));
  }

  private Candidate best(Predicate<Placed> which) {
    Candidate best = null;
    double most = 0;
    for (Candidate candidate : waiting) {
      if (best != null && candidate.strength() <= most) {
        break; // they are in order, and strength only ever gets less
      }
      if (which.test(candidate.placed()) && fits(candidate.placed())) {
        double strength = candidate.strength() - sameness(candidate.placed());
        if (best == null || strength > most) {
          best = candidate;
          most = strength;
        }
      }
    }
    return best;
  }

  private boolean fits(Placed placed) {
    NewsItem item = placed.item();
    return (!placed.isMine() || tally.in(Section.MINE) < MOST_MINE)
        && !tally.has(item)
        && tally.ofAuthor(item) < MOST_OF_AN_AUTHOR;
  }

  private double sameness(Placed placed) {
    NewsItem item = placed.item();
    return SAME_AUTHOR * tally.ofAuthor(item)
        + SAME_KIND * tally.ofKind(item)
        + SAME_COMPANY * tally.ofCompany(placed);
  }
}
