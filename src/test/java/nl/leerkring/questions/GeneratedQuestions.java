package nl.leerkring.questions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Any questions, odd characters included; each can be answered. */
public final class GeneratedQuestions {
  private static final String ODD = "ab \u00e9\\|>(-[]{}=~#:!?x%1.\n\u00b1*";

  private final Random random;
  private int number;

  private GeneratedQuestions(Random random) {
    this.random = random;
  }

  public static List<Question> of(Random random) {
    GeneratedQuestions generated = new GeneratedQuestions(random);
    List<Question> questions = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      questions.add(generated.question());
    }
    return questions;
  }

  private Question question() {
    String name = random.nextBoolean() ? "" : "Name " + number;
    return new Question(name, sure(), key(), maybe());
  }

  private Key key() {
    return switch (random.nextInt(6)) {
      case 0 ->
          new Key.Choices(
              false,
              List.of(
                  new Key.Choice(sure(), 100, maybe()),
                  new Key.Choice(sure(), 0, maybe()),
                  new Key.Choice(sure(), 33.33333, maybe())));
      case 1 ->
          new Key.Choices(
              true,
              List.of(
                  new Key.Choice(sure(), 50, maybe()),
                  new Key.Choice(sure(), 50, maybe()),
                  new Key.Choice(sure(), -50, maybe())));
      case 2 -> new Key.Truth(random.nextBoolean(), maybe(), maybe());
      case 3 ->
          new Key.Numbers(
              List.of(
                  new Key.Range(new BigDecimal("-3.5"), new BigDecimal("2"), 100, maybe()),
                  new Key.Range(BigDecimal.TEN, BigDecimal.TEN, 50, maybe())));
      case 4 ->
          new Key.Words(
              List.of(
                  new Key.Variant(sure().text(), 100, maybe()),
                  new Key.Variant("c*\\*", 12.5, maybe())));
      default ->
          random.nextBoolean()
              ? new Key.Sequence(List.of(sure(), sure(), sure()))
              : new Key.Pairs(
                  List.of(
                      new Key.Pair(sure(), sure().text()),
                      new Key.Pair(sure(), sure().text()),
                      new Key.Pair(Wording.NONE, sure().text())));
    };
  }

  private Wording maybe() {
    return random.nextBoolean() ? Wording.NONE : sure();
  }

  /** Begins and ends with a letter, so that nothing is lost by tidying up. */
  private Wording sure() {
    StringBuilder text = new StringBuilder("T").append(number++);
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(ODD.charAt(random.nextInt(ODD.length())));
    }
    Wording.Format[] formats = Wording.Format.values();
    return new Wording(formats[random.nextInt(formats.length)], text.append("z").toString());
  }
}
