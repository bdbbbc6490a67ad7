package nl.leerkring.provisioning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.PageWriter;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** A course from a short form: its page, and a page for each lesson, with the macros in place. */
@Component
public class NewCourses {
  private static final int MOST_LESSONS = 50;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_TEXT = 500;
  private static final int LOOKS = 20;
  private static final long PAUSE = 150;

  private final Starters starters;
  private final PageWriter writer;
  private final DraftRepository drafts;

  NewCourses(Starters starters, PageWriter writer, DraftRepository drafts) {
    this.starters = starters;
    this.writer = writer;
    this.drafts = drafts;
  }

  /** A page that was made, or what is wrong by field. */
  record Made(long pageId, Map<String, Message> errors) {}

  /** Makes the pages, once however often the form is sent; nothing when anything is wrong. */
  Made make(Member member, long parentId, CourseDraft draft) {
    String once = member.key().value() + "|" + draft.once();
    if (starters.parent(member, parentId).isPresent() && !drafts.claim(once)) {
      return new Made(await(once, parentId), Map.of());
    }
    try {
      Map<String, Message> errors = refusals(member, parentId, draft);
      if (!errors.isEmpty()) {
        drafts.release(once);
        return new Made(0, errors);
      }
      long page = create(member, parentId, draft);
      drafts.made(once, page);
      return new Made(page, Map.of());
    } catch (RuntimeException e) {
      drafts.release(once);
      throw e;
    }
  }

  /** The page that another click makes; the one above where that takes long. */
  private long await(String once, long parentId) {
    for (int i = 0; i < LOOKS; i++) {
      long page = drafts.page(once);
      if (page != 0) {
        return page;
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return parentId;
      }
    }
    return parentId;
  }

  private Map<String, Message> refusals(Member member, long parentId, CourseDraft draft) {
    Map<String, Message> errors =
        new LinkedHashMap<>(starters.refusals(member, parentId, draft.title()));
    if (errors.containsKey("form")) {
      return errors;
    }
    for (String text : List.of("outcome", "functions")) {
      String typed = text.equals("outcome") ? draft.outcome() : draft.functions();
      if (typed.length() > LONGEST_TEXT) {
        errors.put(text, new Message("provisioning.error.long", LONGEST_TEXT));
      }
    }
    String space = starters.parent(member, parentId).map(PageSummary::spaceKey).orElseThrow();
    lessons(space, draft, errors);
    return errors;
  }

  private void lessons(String space, CourseDraft draft, Map<String, Message> errors) {
    List<String> wrong = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(draft.title().trim().toLowerCase(Locale.ROOT)));
    for (String title : draft.titles()) {
      if (title.length() > LONGEST_TITLE
          || !seen.add(title.toLowerCase(Locale.ROOT))
          || writer.exists(space, title)) {
        wrong.add(title);
      }
    }
    if (draft.titles().size() > MOST_LESSONS) {
      errors.put("lessons", new Message("provisioning.error.lessons", MOST_LESSONS));
    } else if (!wrong.isEmpty()) {
      errors.put(
          "lessons", new Message("provisioning.error.lessons.taken", String.join("; ", wrong)));
    }
  }

  private long create(Member member, long parentId, CourseDraft draft) {
    PageSummary parent = starters.parent(member, parentId).orElseThrow();
    String space = parent.spaceKey();
    Map<String, String> cover =
        Map.of("outcome", draft.outcome().trim(), "functions", draft.functions().trim());
    String title = draft.title().trim();
    long page =
        writer.create(
            space,
            parentId,
            title,
            starters.body(Starter.COURSE.template(), member, cover),
            member);
    List<String> titles = new ArrayList<>(draft.titles());
    if (titles.isEmpty()) {
      titles.add(starters.firstLesson(member, title));
    }
    for (String lesson : titles) {
      if (!writer.exists(space, lesson)) {
        writer.create(space, page, lesson, lesson(member, draft), member);
      }
    }
    return page;
  }

  private String lesson(Member member, CourseDraft draft) {
    Map<String, String> model = new HashMap<>();
    for (CourseDraft.Part part : CourseDraft.Part.values()) {
      model.put(part.name().toLowerCase(Locale.ROOT), draft.parts().contains(part) ? "yes" : "");
    }
    model.put("quizId", "q-" + UUID.randomUUID().toString().replace("-", ""));
    model.put("done", draft.done());
    return starters.body("templates/provisioning/lesson.vm", member, model);
  }
}
