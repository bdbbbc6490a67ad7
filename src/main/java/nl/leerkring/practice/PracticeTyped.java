package nl.leerkring.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;

/** What an editor typed into the macro, and what is wrong with it. */
final class PracticeTyped {
  static final int MOST = 6;
  static final int LONGEST = 200;

  private final List<Message> hints = new ArrayList<>();
  private final List<String> criteria;
  private final List<String> functions;
  private final boolean named;

  PracticeTyped(MacroParameters typed) {
    criteria =
        Arrays.stream(typed.text("criteria").split("[;\n\r]+"))
            .map(String::trim)
            .filter(criterion -> !criterion.isEmpty())
            .distinct()
            .toList();
    functions = typed.list("function");
    named = typed.flag("names", true, hints);
    if (criteria.isEmpty()) {
      hints.add(new Message("practice.hint.none"));
    } else if (criteria.size() > MOST) {
      hints.add(new Message("practice.hint.many", criteria.size(), MOST));
    }
    criteria.stream()
        .filter(criterion -> criterion.length() > LONGEST)
        .forEach(wordy -> hints.add(new Message("practice.hint.long", wordy, LONGEST)));
  }

  List<String> criteria() {
    return criteria;
  }

  /** Which functions it is for; empty for everybody. */
  List<String> functions() {
    return functions;
  }

  boolean named() {
    return named;
  }

  List<Message> hints() {
    return hints;
  }

  /** Whether people can hand in. */
  boolean isSound() {
    return hints.isEmpty();
  }
}
