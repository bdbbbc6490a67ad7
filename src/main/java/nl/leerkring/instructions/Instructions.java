package nl.leerkring.instructions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.courses.Courses;
import nl.leerkring.courses.DoneRule;
import nl.leerkring.host.Member;
import nl.leerkring.host.Pages;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Instructions whose steps each member ticks off, and begins anew for the next job. */
@Component
public class Instructions {
  private final InstructionRepository repository;
  private final Pages pages;
  private final Courses courses;

  Instructions(InstructionRepository repository, Pages pages, Courses courses) {
    this.repository = repository;
    this.pages = pages;
    this.courses = courses;
  }

  /** What the member ticked; the steps that the page shows are kept, to know when all are. */
  Set<String> show(Member member, long pageId, List<Step> steps) {
    if (pages.visible(member, pageId).isEmpty()) {
      return Set.of();
    }
    repository.learn(pageId, steps.stream().map(Step::id).toList());
    return repository.ticked(member.key(), pageId);
  }

  boolean mayEdit(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }

  /** Keeps exactly these steps as ticked; what is no step of the page is left out. */
  Optional<Message> tick(Member member, long pageId, Set<String> ticked) {
    if (pages.visible(member, pageId).isEmpty()) {
      return Optional.of(new Message("instructions.error.none"));
    }
    List<String> steps = repository.steps(pageId);
    Set<String> kept = new HashSet<>(ticked);
    kept.retainAll(steps);
    repository.tick(member.key(), pageId, kept);
    if (!steps.isEmpty() && kept.containsAll(steps)) {
      courses.met(member, pageId, DoneRule.TICKED);
    }
    return Optional.empty();
  }
}
