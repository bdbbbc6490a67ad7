package nl.leerkring.quizimport;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Question;
import nl.leerkring.questions.Remark;
import nl.leerkring.questions.Wording;
import org.junit.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

public class GiftTest {
  /** Public examples, each with what another parser made of it beside it. */
  private static final Path EXAMPLES = Path.of("..", "shared", "data", "gift");

  @Test
  public void public_examples_mean_what_another_parser_says() throws IOException {
    assumeTrue("No public examples in " + EXAMPLES, Files.isDirectory(EXAMPLES));
    int files = 0;
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      for (Path gift : all.filter(file -> file.toString().endsWith(".gift")).sorted().toList()) {
        Imported imported = Gift.read(Files.readString(gift));
        String json = Files.readString(Path.of(gift.toString().replace(".gift", ".json")));
        assertEquals(gift.toString(), List.of(), refused(imported));
        compare(gift.getFileName().toString(), json, imported);
        files++;
      }
    }
    assertTrue("examples read: " + files, files >= 20);
  }

  private static void compare(String file, String json, Imported imported) {
    List<?> expected =
        (List<?>) new Load(LoadSettings.builder().build()).loadFromString(json.replace("\t", " "));
    List<String> ours = imported.questions().stream().map(GiftTest::said).toList();
    List<String> theirs = new ArrayList<>();
    int told = 0;
    for (Object one : expected) {
      Map<?, ?> question = (Map<?, ?>) one;
      if (List.of("Essay", "Description", "Category").contains(question.get("type"))) {
        told++;
      } else {
        theirs.add(said(question));
      }
      told += question.get("tags") instanceof List<?> tags && !tags.isEmpty() ? 1 : 0;
    }
    assertEquals(file, String.join("\n", theirs), String.join("\n", ours));
    assertTrue(file + " " + imported.remarks(), imported.remarks().size() >= told);
  }

  private static String said(Question question) {
    StringBuilder said = new StringBuilder();
    said.append(question.name().isEmpty() ? null : question.name()).append('|');
    said.append(said(question.text())).append('|').append(said(question.explanation()));
    if (question.key() instanceof Key.Truth truth) {
      Wording whenTrue = truth.right() ? truth.whenRight() : truth.whenWrong();
      Wording whenFalse = truth.right() ? truth.whenWrong() : truth.whenRight();
      said.append("|").append(truth.right()).append(said(whenTrue)).append(said(whenFalse));
    } else if (question.key() instanceof Key.Choices choices) {
      choices
          .choices()
          .forEach(c -> said.append("|" + c.share() + said(c.text()) + said(c.feedback())));
    } else if (question.key() instanceof Key.Words words) {
      words.variants().forEach(v -> said.append("|" + v.share() + v.text() + said(v.feedback())));
    } else if (question.key() instanceof Key.Numbers numbers) {
      numbers
          .ranges()
          .forEach(
              r ->
                  said.append(
                      "|" + r.share() + plain(r.from()) + plain(r.to()) + said(r.feedback())));
    } else if (question.key() instanceof Key.Pairs pairs) {
      pairs.pairs().forEach(p -> said.append("|" + said(p.left()) + p.right()));
    }
    return said.toString();
  }

  private static String said(Wording wording) {
    return wording.isEmpty() ? "-" : wording.format() + ":" + wording.text();
  }

  private static String said(Map<?, ?> question) {
    StringBuilder said = new StringBuilder();
    said.append(question.get("title")).append('|').append(text(question.get("stem")));
    said.append('|').append(text(question.get("globalFeedback")));
    if ("TF".equals(question.get("type"))) {
      said.append("|").append(question.get("isTrue"));
      said.append(text(question.get("trueFeedback"))).append(text(question.get("falseFeedback")));
    } else if (question.get("choices") instanceof Map<?, ?> one) {
      said.append("|100.0" + number(one) + "-");
    } else if (question.get("choices") instanceof List<?> choices) {
      for (Object each : choices) {
        Map<?, ?> choice = (Map<?, ?>) each;
        Object weight = choice.get("weight");
        double right = Boolean.TRUE.equals(choice.get("isCorrect")) ? 100 : 0;
        said.append("|").append(weight == null ? right : ((Number) weight).doubleValue());
        Map<?, ?> text = (Map<?, ?>) choice.get("text");
        boolean isWords = "Short".equals(question.get("type"));
        said.append(
            text.containsKey("number") || text.containsKey("numberLow")
                ? number(text)
                : isWords ? text.get("text") : text(text));
        said.append(text(choice.get("feedback")));
      }
    } else if (question.get("matchPairs") instanceof List<?> pairs) {
      for (Object each : pairs) {
        Map<?, ?> pair = (Map<?, ?>) each;
        said.append("|" + text(pair.get("subquestion")) + pair.get("subanswer"));
      }
    }
    return said.toString();
  }

  private static String number(Map<?, ?> of) {
    if (of.containsKey("numberLow")) {
      return plain(number(of, "numberLow")) + plain(number(of, "numberHigh"));
    }
    BigDecimal middle = number(of, "number");
    BigDecimal off = of.containsKey("range") ? number(of, "range") : BigDecimal.ZERO;
    return plain(middle.subtract(off)) + plain(middle.add(off));
  }

  private static BigDecimal number(Map<?, ?> of, String name) {
    return new BigDecimal(of.get(name).toString());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString() + ";";
  }

  private static String text(Object wording) {
    if (!(wording instanceof Map<?, ?> map) || String.valueOf(map.get("text")).isBlank()) {
      return "-";
    }
    return map.get("format").toString().toUpperCase(java.util.Locale.ROOT) + ":" + map.get("text");
  }

  private static List<Remark> refused(Imported imported) {
    return imported.remarks().stream().filter(Remark::refused).toList();
  }

  @Test
  public void one_right_of_several_and_its_feedback_are_read() {
    Imported imported = Gift.read("::Tank:: Who may open it? {~The bosun#No. =The master#Yes.}");

    Question question = imported.questions().get(0);

    assertEquals("Tank", question.name());
    Key.Choices key = (Key.Choices) question.key();
    assertEquals(100, key.choices().get(1).share(), 0);
    assertEquals("No.", key.choices().get(0).feedback().text());
    assertEquals(false, key.several());
  }

  @Test
  public void what_a_quiz_cannot_hold_is_named_by_its_line() {
    Imported imported =
        Gift.read("$CATEGORY: Deck\n\nOnly a text.\n\nDescribe it. {}\n\nTrue? {T}\n");

    assertEquals(1, imported.questions().size());
    assertEquals(List.of("1", "3", "5"), imported.remarks().stream().map(Remark::where).toList());
  }

  @Test
  public void what_is_broken_is_refused_at_its_line_and_the_rest_is_read() {
    Imported imported =
        Gift.read("Good? {T}\n\n::No end? {T}\n\nHow many? {#many}\n\nWhich? {~a ~b}\n");

    assertEquals(1, imported.questions().size());
    assertEquals(List.of("3", "5", "7"), refused(imported).stream().map(Remark::where).toList());
  }

  @Test
  public void script_is_refused_wherever_it_hides() {
    for (String hidden :
        List.of(
            "[html]<script>x</script> {T}",
            "Q {=<img src\\=x onerror\\=alert(1)> ~no}",
            "Q {T#[html]<a href\\=\"java&#115;cript\\:x\" onclick\\=\"x\">x</a>}",
            "[markdown][a](javascript\\:alert(1)) {F}",
            "Q {=a ~b ####<iframe src\\=x>}")) {
      Imported imported = Gift.read(hidden);

      assertEquals(hidden, List.of(), imported.questions());
      assertEquals(hidden, "quizimport.error.script", refused(imported).get(0).why().key());
    }
  }

  @Test
  public void nothing_that_can_be_pasted_fails() {
    String pieces = "ab {}~=#:\\%\n\n/->[html]T F123.$";
    for (int seed = 0; seed < 5000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      Imported gift = Gift.read(text.toString());
      Imported plain = QuizText.read(text.toString());
      boolean isEmpty = gift.questions().isEmpty() && gift.remarks().isEmpty();

      assertTrue("seed " + seed + ": " + text, !isEmpty || text.toString().isBlank());
      assertTrue(plain.questions().size() <= text.length());
    }
  }
}
