package nl.leerkring.courses;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;

/** Further makers, in words, that an editor typed into the macro. */
final class MakersTyped {
  private static final int MOST = 20;
  private static final int LONGEST = 100;

  private final List<String> others;
  private final List<Message> hints = new ArrayList<>();

  MakersTyped(MacroParameters typed) {
    List<String> all = typed.list("also");
    others = all.stream().filter(name -> name.length() <= LONGEST).limit(MOST).toList();
    if (others.size() < all.size()) {
      hints.add(new Message("courses.hint.makers", MOST, LONGEST));
    }
  }

  List<String> others() {
    return others;
  }

  /** What is wrong in what was typed, for editors. */
  List<Message> hints() {
    return hints;
  }
}
