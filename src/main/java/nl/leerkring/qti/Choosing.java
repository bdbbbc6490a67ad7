package nl.leerkring.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Wording;

/** One or several of what stands there: choices, choices within a text, words of a text. */
final class Choosing {
  private static final double DIGITS = 100_000;

  private final Item item;
  private final Element interaction;
  private final Declaration response;
  private final Feedback feedback;
  private final Map<String, Integer> texts = new HashMap<>();

  Choosing(Item item, Element interaction, Feedback feedback) {
    this.item = item;
    this.interaction = interaction;
    this.feedback = feedback;
    response = item.response(interaction);
  }

  Optional<Key> key() {
    List<Element> choices = interaction.all("simpleChoice", "inlineChoice", "hottext");
    choices.forEach(one -> texts.merge(Prose.of(one).text(), 1, Integer::sum));
    boolean several = isSeveral();
    boolean isByPoints = item.scoring().isByPoints(response);
    if (!isByPoints && choices.stream().noneMatch(this::isRight)) {
      item.told(interaction, "qti.told.nokey");
      return Optional.empty();
    }
    if (several && !isByPoints) {
      item.losses().parts(item, interaction);
    }
    if (choices.stream().anyMatch(one -> one.attribute("fixed").equals("true"))) {
      item.losses().fixed(item, interaction);
    }
    double whole =
        isByPoints ? whole(choices, several) : choices.stream().filter(this::isRight).count();
    Wording right = several ? Wording.NONE : feedback.when(true);
    Wording wrong = several ? Wording.NONE : feedback.when(false);
    List<Key.Choice> made = new ArrayList<>();
    for (Element choice : choices) {
      double points = isByPoints ? response.pointsFor(id(choice)) : points(choice, several);
      double share = several || isByPoints ? share(points, whole) : points * Key.WHOLE;
      Wording own = feedback.of(choice);
      Wording other = share == Key.WHOLE ? right : wrong;
      made.add(new Key.Choice(words(choice), share, own.isEmpty() ? other : own));
    }
    return Optional.of(new Key.Choices(several, made));
  }

  private boolean isSeveral() {
    String most = interaction.attribute("maxChoices");
    boolean isInline = interaction.name().equals("inlineChoiceInteraction");
    return !isInline
        && (response.cardinality().equals("multiple") || !most.isEmpty() && !most.equals("1"));
  }

  /** The points of a wholly right answer. */
  private double whole(List<Element> choices, boolean several) {
    List<Double> points = choices.stream().map(one -> response.pointsFor(id(one))).toList();
    if (points.stream().anyMatch(one -> one < 0) && (!several || response.least() < 0)) {
      item.told(interaction, "qti.told.negative");
    }
    double best =
        several
            ? points.stream().mapToDouble(one -> Math.max(0, one)).sum()
            : points.stream().mapToDouble(one -> one).max().orElse(0);
    return response.most() > 0 ? Math.min(best, response.most()) : best;
  }

  private double points(Element choice, boolean several) {
    return isRight(choice) ? 1 : several ? -1 : 0;
  }

  private static double share(double points, double whole) {
    double share = whole <= 0 ? 0 : points / whole * Key.WHOLE;
    double rounded = Math.rint(share * DIGITS) / DIGITS;
    return rounded == 0 ? 0 : Math.max(-Key.WHOLE, Math.min(Key.WHOLE, rounded));
  }

  private boolean isRight(Element choice) {
    return response.correct().contains(id(choice));
  }

  private static String id(Element choice) {
    return choice.attribute("identifier");
  }

  /** Pictures that are called the same are told apart by their files; nothing to read is a dash. */
  private Wording words(Element choice) {
    Prose prose = Prose.of(choice);
    boolean isEmpty = prose.text().isEmpty();
    if (prose.left().isEmpty() || !isEmpty && texts.get(prose.text()) == 1) {
      return isEmpty ? Wording.plain("\u2013") : prose.wording();
    }
    return Wording.plain((prose.text() + " (" + prose.left().get(0) + ")").strip());
  }
}
