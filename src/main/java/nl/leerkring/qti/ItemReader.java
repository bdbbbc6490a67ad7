package nl.leerkring.qti;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Question;
import nl.leerkring.questions.Remark;
import nl.leerkring.questions.Wording;
import nl.leerkring.quizimport.Scripts;

/** Makes questions of an item, and says what it cannot make one of. */
final class ItemReader {
  private static final int MOST_ELEMENTS = 5000;
  private static final int MOST_INTERACTIONS = 50;
  private static final int LONGEST_WORDS = 1500;

  /** What no quiz can ask, and what is said of it. */
  private static final Map<String, String> NOT_ASKED =
      Map.ofEntries(
          Map.entry("extendedTextInteraction", "qti.told.essay"),
          Map.entry("hotspotInteraction", "qti.told.picture"),
          Map.entry("selectPointInteraction", "qti.told.picture"),
          Map.entry("graphicOrderInteraction", "qti.told.picture"),
          Map.entry("graphicAssociateInteraction", "qti.told.picture"),
          Map.entry("graphicGapMatchInteraction", "qti.told.picture"),
          Map.entry("positionObjectInteraction", "qti.told.picture"),
          Map.entry("uploadInteraction", "qti.told.upload"),
          Map.entry("drawingInteraction", "qti.told.drawing"),
          Map.entry("mediaInteraction", "qti.told.play"),
          Map.entry("endAttemptInteraction", "qti.told.hint"),
          Map.entry("customInteraction", "qti.told.custom"),
          Map.entry("portableCustomInteraction", "qti.told.custom"));

  private final Item item;
  private final Feedback feedback;
  private Element body;
  private boolean areSeveral;
  private Wording explanation = Wording.NONE;

  ItemReader(Item item) {
    this.item = item;
    feedback = new Feedback(item);
  }

  void read() {
    Element root = item.root();
    List<Element> all = root.all();
    body = root.child("itemBody").orElse(null);
    if (all.size() > MOST_ELEMENTS) {
      item.told(root, "qti.told.long", MOST_ELEMENTS);
    } else if (isScripted(all)) {
      item.sieve().say(Remark.refused(item.where(root), "quizimport.error.script"));
    } else if (root.attribute("adaptive").equals("true")) {
      item.told(root, "qti.told.adaptive");
    } else if (root.child("templateDeclaration").isPresent()
        || root.child("templateProcessing").isPresent()) {
      item.told(root, "qti.told.template");
    } else if (body == null || body.all().stream().noneMatch(Element::isInteraction)) {
      item.told(root, "qti.told.description");
    } else {
      interactions(body.all().stream().filter(ItemReader::isAsking).toList());
    }
  }

  private static boolean isAsking(Element element) {
    return element.isInteraction()
        || element.name().equals("portableCustomInteraction")
        || element.name().equals("hotspotInteraction");
  }

  private static boolean isScripted(List<Element> all) {
    for (Element one : all) {
      boolean runs =
          one.name().matches("script|iframe|embed|applet")
              || one.attributes().entrySet().stream()
                  .anyMatch(
                      attribute ->
                          attribute.getKey().matches("(?i)on[a-z]+")
                              || Scripts.in(attribute.getValue()));
      if (runs || one.content().stream().anyMatch(ItemReader::isScript)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isScript(Object content) {
    return content instanceof String text && Scripts.in(text)
        || content instanceof Element.Cdata cdata && Scripts.in(cdata.text());
  }

  private void interactions(List<Element> interactions) {
    List<Element> asked =
        interactions.stream().filter(one -> !NOT_ASKED.containsKey(one.name())).toList();
    areSeveral = asked.size() > 1;
    if (asked.size() > MOST_INTERACTIONS) {
      item.told(item.root(), "qti.told.long", MOST_INTERACTIONS);
      return;
    }
    interactions.stream()
        .filter(one -> NOT_ASKED.containsKey(one.name()))
        .forEach(one -> item.told(one, NOT_ASKED.get(one.name())));
    if (areSeveral) {
      item.told(body, "qti.told.composite", asked.size());
    }
    if (!asked.isEmpty() && item.scoring().isOwn()) {
      item.told(item.root().child("responseProcessing").orElse(body), "qti.told.scoring");
    }
    List<Draft> drafts = asked.stream().flatMap(one -> drafts(one).stream()).toList();
    if (!drafts.isEmpty()) {
      leftOut();
    }
    drafts.forEach(this::take);
  }

  private record Draft(Element interaction, Key key, Wording about) {}

  private List<Draft> drafts(Element one) {
    return switch (one.name()) {
      case "choiceInteraction", "inlineChoiceInteraction" -> chosen(one);
      case "hottextInteraction" -> {
        item.told(one, "qti.told.hottext");
        yield chosen(one);
      }
      case "textEntryInteraction" -> typed(one);
      case "sliderInteraction" -> {
        item.told(one, "qti.told.slider", one.attribute("lowerBound"), one.attribute("upperBound"));
        yield typed(one);
      }
      case "orderInteraction" -> matched(one, new Matching(item, one).order());
      case "matchInteraction" -> matched(one, new Matching(item, one).match());
      case "associateInteraction" -> matched(one, new Matching(item, one).associate());
      case "gapMatchInteraction" -> matched(one, new Matching(item, one).gaps());
      default -> {
        item.told(one, "qti.told.unknown", one.name());
        yield List.of();
      }
    };
  }

  private List<Draft> chosen(Element one) {
    return new Choosing(item, one, feedback)
        .key().map(key -> new Draft(one, key, Wording.NONE)).stream().toList();
  }

  private List<Draft> typed(Element one) {
    return new Typing(item, one, feedback)
        .key().map(key -> new Draft(one, key, Wording.NONE)).stream().toList();
  }

  private static List<Draft> matched(Element one, List<Matching.Asked> asked) {
    return asked.stream().map(each -> new Draft(one, each.key(), each.about())).toList();
  }

  /** Says what of the item is in none of its questions. */
  private void leftOut() {
    Set<String> left = new LinkedHashSet<>(Prose.of(body).left());
    body.all().stream().filter(Element::isInteraction).forEach(one -> left.addAll(media(one)));
    if (!left.isEmpty()) {
      item.told(body, "qti.told.media", String.join(", ", left));
    }
    body.all("rubricBlock").stream()
        .filter(one -> !one.attribute("view").matches(".*candidate.*|"))
        .forEach(one -> item.told(one, "qti.told.rubric"));
    List<Element> said = feedback.forAll();
    explanation = Feedback.joined(said);
    if (!said.isEmpty()) {
      item.told(said.get(0), "qti.told.feedback");
    }
    List<Element> lost = feedback.lost();
    if (!lost.isEmpty()) {
      String words = Feedback.joined(lost).text().replace("\n", " / ");
      item.told(
          lost.get(0),
          "qti.told.alternatives",
          words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) + "\u2026" : words);
    }
  }

  private static Set<String> media(Element interaction) {
    Set<String> left = new LinkedHashSet<>(Prose.of(interaction).left());
    interaction.all().stream()
        .filter(part -> part.name().matches("simple(Associable)?Choice|gap(Text|Img)|inlineChoice"))
        .forEach(part -> left.addAll(Prose.of(part).left()));
    return left;
  }

  private void take(Draft draft) {
    Prose prose = Prose.of(body, draft.interaction());
    Wording asked = prose.wording();
    if (asked.isEmpty()) {
      asked = Wording.plain(item.name());
    }
    if (!draft.about().isEmpty()) {
      asked =
          Wording.plain(
              (prose.text().isEmpty() ? item.name() : prose.text()) + "\n" + draft.about().text());
    }
    item.sieve()
        .take(
            item.where(draft.interaction()),
            new Question(item.name(), asked, draft.key(), explanation));
  }
}
