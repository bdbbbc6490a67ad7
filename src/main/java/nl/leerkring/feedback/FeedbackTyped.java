package nl.leerkring.feedback;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;

/** What an editor typed into the macro. */
final class FeedbackTyped {
  private static final int LONGEST = 200;

  private final String question;
  private final List<Message> hints = new ArrayList<>();

  FeedbackTyped(MacroParameters typed) {
    String words = typed.text("question");
    if (words.length() > LONGEST) {
      hints.add(new Message("feedback.hint.question", LONGEST));
    }
    question = words.length() > LONGEST ? "" : words;
  }

  /** The editor's own question; empty for ours. */
  String question() {
    return question;
  }

  List<Message> hints() {
    return hints;
  }
}
