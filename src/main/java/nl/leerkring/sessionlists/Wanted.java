package nl.leerkring.sessionlists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.profiles.Terms;
import nl.leerkring.sessions.Kind;
import nl.leerkring.sessions.Session;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;

/**
 * Which sessions somebody looks for.
 *
 * @param past whether those that were; else those to come
 * @param company key or a part of the name of the company in whose spaces they are; empty for all
 * @param function that they are for; those for everybody fit too
 * @param kind empty for both
 */
record Wanted(boolean past, String company, String function, Optional<Kind> kind) {
  static final String PAST = "past";
  private static final List<String> WHENS = List.of("coming", PAST);
  private static final List<String> KINDS = List.of("any", "webinar", "group");

  /** What was typed; a word that is none of ours is taken for no wish. */
  static Wanted read(String when, String company, String function, String kind) {
    return new Wanted(when.equals(PAST), company.trim(), function.trim(), kind(kind));
  }

  /**
   * What an editor typed into a macro.
   *
   * @param hints is added to when something is wrong
   */
  static Wanted read(MacroParameters typed, List<Message> hints) {
    return read(
        choice("when", typed, WHENS, hints),
        typed.text("company"),
        typed.text("function"),
        choice("kind", typed, KINDS, hints));
  }

  /** One of the choices, the first where nothing or something else was typed, which is told. */
  static String choice(
      String name, MacroParameters typed, List<String> choices, List<Message> hints) {
    String word = typed.text(name).toLowerCase(Locale.ROOT);
    if (!word.isEmpty() && !choices.contains(word)) {
      hints.add(new Message("web.hint.choice", name, word, String.join(", ", choices)));
    }
    return choices.contains(word) ? word : choices.get(0);
  }

  private static Optional<Kind> kind(String word) {
    return switch (word) {
      case "webinar" -> Optional.of(Kind.WEBINAR);
      case "group" -> Optional.of(Kind.WORKING_GROUP);
      default -> Optional.empty();
    };
  }

  String kindWord() {
    return kind.map(one -> one == Kind.WEBINAR ? "webinar" : "group").orElse("any");
  }

  boolean fits(Session session) {
    return kind.filter(one -> one != session.about().kind()).isEmpty()
        && (function.isEmpty()
            || session.about().functions().isEmpty()
            || Terms.meet(session.about().functions(), List.of(function)));
  }

  /** The same as a part of an address. */
  List<String> query() {
    List<String> parts = new ArrayList<>();
    parts.add("when=" + (past ? PAST : WHENS.get(0)));
    parts.add("company=" + Address.encoded(company));
    parts.add("function=" + Address.encoded(function));
    parts.add("kind=" + kindWord());
    return parts;
  }
}
