package nl.leerkring.films;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.courses.Courses;
import nl.leerkring.courses.DoneRule;
import nl.leerkring.host.Member;
import nl.leerkring.host.Pages;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Films on pages: where one left, how much one watched. */
@Component
public class Films {
  /** A film counts as watched from this share, as titles and black ends are nothing to watch. */
  static final int ENOUGH = 90;

  private static final int LONGEST = 6 * 60 * 60;

  private final WatchedRepository repository;
  private final Pages pages;
  private final Courses courses;

  Films(WatchedRepository repository, Pages pages, Courses courses) {
    this.repository = repository;
    this.pages = pages;
    this.courses = courses;
  }

  Watched watched(Member member, long pageId, String film) {
    return repository.find(member.key(), pageId, film);
  }

  boolean mayEdit(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }

  /**
   * Adds what was played.
   *
   * @param slices of five seconds, by number from 0
   * @param seconds how long the film is
   * @param leftAt where it stands now, in seconds
   */
  Optional<Message> watch(
      Member member, long pageId, String film, Set<Integer> slices, int seconds, int leftAt) {
    if (pages.visible(member, pageId).isEmpty() || seconds < 1 || seconds > LONGEST) {
      return Optional.of(new Message("films.error.none"));
    }
    int last = seconds / Watched.SLICE;
    Set<Integer> there =
        slices.stream().filter(slice -> slice >= 0 && slice <= last).collect(Collectors.toSet());
    Watched watched = repository.find(member.key(), pageId, film).and(there, Math.max(0, leftAt));
    int share = watched.share(seconds);
    repository.keep(member.key(), pageId, film, watched, share);
    if (share >= ENOUGH) {
      courses.met(member, pageId, DoneRule.WATCHED);
    }
    return Optional.empty();
  }
}
