package nl.leerkring.courses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;

/** What the maker of a lesson typed into its macro. */
final class LessonTyped {
  private final MacroParameters typed;
  private final List<Message> hints = new ArrayList<>();

  LessonTyped(MacroParameters typed) {
    this.typed = typed;
  }

  LessonPlan plan() {
    hints.clear();
    int minutes = typed.number("minutes", 0, CourseCover.MOST_MINUTES, 0, hints);
    String rule = typed.text("done");
    DoneRule done = DoneRule.named(rule).orElse(DoneRule.MARKED);
    if (!rule.isEmpty() && DoneRule.named(rule).isEmpty()) {
      hints.add(new Message("web.hint.choice", "done", rule, names()));
    }
    return new LessonPlan(minutes, done, typed.flag("optional", false, hints));
  }

  /** What is wrong in what was typed, for editors. */
  List<Message> hints() {
    plan();
    return List.copyOf(hints);
  }

  private static String names() {
    return Arrays.stream(DoneRule.values())
        .map(rule -> rule.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
