package nl.leerkring.qti;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.questions.Remark;
import nl.leerkring.quizimport.Sieve;

/** An item while it is read: what it is called, what it declares and what is to be said of it. */
final class Item {
  private static final int LONGEST_NAME = 80;

  private final String file;
  private final Element root;
  private final Sieve sieve;
  private final Losses losses;
  private final Scoring scoring;
  private final Map<String, Declaration> declarations = new HashMap<>();

  Item(String file, Element root, Sieve sieve, Losses losses) {
    this.file = file;
    this.root = root;
    this.sieve = sieve;
    this.losses = losses;
    scoring = Scoring.of(root);
    for (Element one : root.children("responseDeclaration")) {
      Declaration declaration = Declaration.of(one);
      declarations.put(declaration.id(), declaration);
    }
  }

  /** What its author calls it. */
  String name() {
    String title = root.attribute("title");
    String name = (title.isEmpty() ? root.attribute("identifier") : title).replaceAll("\\s+", " ");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "\u2026" : name;
  }

  Element root() {
    return root;
  }

  Scoring scoring() {
    return scoring;
  }

  Sieve sieve() {
    return sieve;
  }

  /** What is said once for all items. */
  Losses losses() {
    return losses;
  }

  String where(Element element) {
    return file + ":" + Math.max(root.line(), element.line());
  }

  /** Says what is left out or taken over otherwise; the name of the item goes first. */
  void told(Element at, String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = name();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    sieve.say(Remark.told(where(at), key, all));
  }

  /** What is right for an interaction; nothing when nobody says so. */
  Declaration response(Element interaction) {
    String id = interaction.attribute("responseIdentifier");
    boolean isOnly =
        declarations.size() == 1 && root.all().stream().filter(Element::isInteraction).count() == 1;
    Declaration declared =
        isOnly // some examples of the standard name it otherwise
            ? declarations.values().iterator().next()
            : declarations.getOrDefault(id, Declaration.NONE);
    return declared.correct().isEmpty() && declared.points().isEmpty()
        ? declared.with(scoring.literals(id))
        : declared;
  }

  /** The words of a part without marks; a picture without words goes by its file's name. */
  String text(Element part) {
    Prose prose = Prose.of(part);
    String text = prose.text();
    List<String> left = prose.left();
    return text.isEmpty() && !left.isEmpty() ? "(" + left.get(0) + ")" : text;
  }
}
