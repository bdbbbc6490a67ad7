package nl.leerkring.sharing;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.leerkring.web.Message;

/** The three questions of knowledge that competitors may not get, before a page reaches further. */
final class SharingRules {
  private SharingRules() {}

  /** What is not answered, or answered so that the page should stay where it is. */
  static Map<String, Message> refusals(ShareForm form) {
    Map<String, Message> refusals = new LinkedHashMap<>();
    ask(refusals, "customer", form.customer());
    ask(refusals, "colleague", form.colleague());
    ask(refusals, "competitor", form.competitor());
    return refusals;
  }

  private static void ask(Map<String, Message> refusals, String question, String answer) {
    if (answer.equals("yes")) {
      refusals.put(question, new Message("sharing.stay." + question));
    } else if (!answer.equals("no")) {
      refusals.put(question, new Message("sharing.answer"));
    }
  }
}
