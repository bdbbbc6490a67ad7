package nl.leerkring.quizimport;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import nl.leerkring.questions.Grading;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Question;
import nl.leerkring.questions.Remark;
import org.junit.Test;

/** GIFT as people and systems write it, beyond what its description shows. */
public class GiftAsWrittenTest {
  @Test
  public void one_of_two_right_answers_is_enough_and_ticking_all_is_not_possible() {
    Imported imported = Gift.read("Which side is port? {=Left =Red ~Right}");

    Question question = imported.questions().get(0);
    assertFalse(((Key.Choices) question.key()).several());
    assertEquals(100, Grading.grade(question, "0").share(), 0);
    assertEquals(100, Grading.grade(question, "1").share(), 0);
    assertEquals(0, Grading.grade(question, "0,1,2").share(), 0);
    assertEquals(List.of("1 quizimport.told.either"), said(imported));
  }

  @Test
  public void each_of_several_may_be_wholly_right_and_stays_so_in_our_text() {
    List<Question> questions =
        Gift.read("Name a sea {~%100%North ~%100%Baltic ~%-100%Rhine}").questions();

    List<Question> again = QuizText.read(QuizText.write(questions)).questions();

    assertEquals(questions, again);
    assertEquals(100, Grading.grade(again.get(0), "1").share(), 0);
  }

  @Test
  public void feedback_may_hold_the_sign_that_begins_it() {
    Key.Choices key = (Key.Choices) key("Which? {=Net#Made for C# and F#.[1] ~Hull#No #1 either.}");

    assertEquals("Made for C# and F#.[1]", key.choices().get(0).feedback().text());
    assertEquals("No #1 either.", key.choices().get(1).feedback().text());
  }

  @Test
  public void whatever_else_is_typed_for_a_number_has_its_feedback_too() {
    for (String given :
        List.of("{#=3:1 ~#Count again.}", "{#3:1~#Count again.}", "{#=3:1 =%0%*#Count again.}")) {
      Question question = Gift.read("How many masts? " + given).questions().get(0);
      Question again = QuizText.read(QuizText.write(List.of(question))).questions().get(0);

      assertEquals(question, again);
      assertEquals(100, Grading.grade(question, "4").share(), 0);
      assertEquals(0, Grading.grade(question, "-9999").share(), 0);
      assertEquals("Count again.", Grading.grade(question, "9e20").feedback().get(0).text());
    }
  }

  @Test
  public void a_right_answer_may_stand_alone_without_its_sign() {
    Key.Words key = (Key.Words) key("The left side of a ship is {port#Like the wine.}.");

    assertEquals("port", key.variants().get(0).text());
    assertEquals(100, key.variants().get(0).share(), 0);
  }

  @Test
  public void a_tilde_before_an_equals_sign_means_the_equals_sign() {
    Key.Choices key = (Key.Choices) key("The ship {~sail~=sails} at six.");

    assertEquals(2, key.choices().size());
    assertEquals(100, key.choices().get(1).share(), 0);
  }

  @Test
  public void answers_without_words_are_named() {
    Imported imported = Gift.read("Which? {=a ~ ~b ~}");

    assertEquals(2, ((Key.Choices) imported.questions().get(0).key()).choices().size());
    assertEquals(List.of("1 quizimport.told.empty"), said(imported));
  }

  @Test
  public void what_was_never_closed_takes_no_other_question_along() {
    Imported imported =
        Gift.read("One? {=a ~b\n\nTwo? {T}\n\n::Three::Three? {\n=a\n\n~b}\n\nFour? {F}\n");

    assertEquals(
        List.of("Two?", "Three?", "Four?"),
        imported.questions().stream().map(one -> one.text().text()).toList());
    assertEquals(List.of("1 quizimport.error.braces"), said(imported));
  }

  @Test
  public void named_questions_need_no_empty_line_between_them() {
    Imported imported =
        Gift.read("::One::First? {T}\n::Two::Second? {=a\n~b}\n\u00a0\n::Three::Third? {F}");

    assertEquals(
        List.of("One", "Two", "Three"), imported.questions().stream().map(Question::name).toList());
  }

  @Test
  public void several_gaps_and_plain_braces_are_told_from_braces_without_an_end() {
    Imported imported =
        Gift.read("A {=b} and {=c}.\n\nWhat is {a}^\\{2\\}? {=b}\n\nWhat is \\{a\\}? {=b}\n");

    assertEquals("What is {a}?", imported.questions().get(0).text().text());
    assertEquals(List.of("1 quizimport.error.gaps", "3 quizimport.error.gaps"), said(imported));
  }

  @Test
  public void pairs_keep_their_signs_and_one_without_an_arrow_is_refused() {
    Imported imported =
        Gift.read("Who made it? {=Microsoft -> C# =Sun -> Java}\n\nWho? {=a -> b =c}\n");

    assertEquals("C#", ((Key.Pairs) imported.questions().get(0).key()).pairs().get(0).right());
    assertEquals(List.of("1 quizimport.told.hash", "3 quizimport.error.pair"), said(imported));
  }

  @Test
  public void where_moodle_wrote_it_the_first_feedback_is_for_who_is_wrong() {
    String question = "A knot is a speed. {TRUE#No, it is one.#Well done.}";

    Key.Truth exported = (Key.Truth) key("// question: 17  name: Knots\n" + question);
    Key.Truth typed = (Key.Truth) key(question);

    assertEquals("Well done.", exported.whenRight().text());
    assertEquals("No, it is one.", exported.whenWrong().text());
    assertEquals("No, it is one.", typed.whenRight().text());
    assertEquals(List.of("1 quizimport.told.truth"), said(Gift.read(question)));
  }

  @Test
  public void shares_are_read_with_a_comma_and_refused_beyond_the_whole() {
    Imported imported = Gift.read("Which? {~% 33,5 %a ~%66.5%b ~c}\n\nWhich? {~%150%a ~b}\n");

    assertEquals(
        33.5, ((Key.Choices) imported.questions().get(0).key()).choices().get(0).share(), 0);
    assertEquals(List.of("3 quizimport.error.weight"), said(imported));
  }

  @Test
  public void the_last_sign_for_everybody_counts() {
    Question question =
        Gift.read("Which? {=a#\\#\\#\\#\\# is no end ~b ####Said to all.}").questions().get(0);

    assertEquals("Said to all.", question.explanation().text());
    assertEquals(
        "#### is no end", ((Key.Choices) question.key()).choices().get(0).feedback().text());
  }

  @Test
  public void pictures_and_formulas_are_named_and_shown_in_words() {
    String picture = "data\\:image/png;base64," + "A".repeat(4000) + "\\=";
    Imported imported =
        Gift.read(
            "[html]<p>Which? <img src\\=\"@@PLUGINFILE@@/buoy.png\"><img src\\=\""
                + picture
                + "\"></p>{"
                + "=<img src\\=\"x/red.png?a\\=1\" alt\\=\"Red\"> ~<p><br></p>x ~<math><mn>1</mn></math>}");

    Question question = imported.questions().get(0);
    assertEquals(List.of("1 quizimport.told.media"), said(imported));
    assertEquals(
        "buoy.png, img, red.png, math", imported.remarks().get(0).why().arguments().get(0));
    assertEquals("Which? (buoy.png) (img)", Markup.words(question.text()));
    assertEquals("(Red)", Markup.words(((Key.Choices) question.key()).choices().get(0).text()));
    assertTrue(question.text().text().length() < 200);
  }

  @Test
  public void a_choice_that_would_show_nothing_is_refused() {
    Imported imported = Gift.read("Which? {=<p><br></p> ~b}");

    assertEquals(List.of("1 quizimport.error.empty"), said(imported));
  }

  @Test
  public void cells_and_headings_stay_apart() {
    assertEquals(
        "<h4>Lights</h4>Red| Port",
        Markup.inWords("<h1>Lights</h1><table><tr><td>Red</td><td>Port</td></tr></table>")
            .replaceAll("\\s*</?(table|tbody|div|td)>\\s*", ""));
  }

  @Test
  public void what_is_no_letter_parts_nothing() {
    Question question = Gift.read("Which? {=a\u0000b#Said\u0007 so. ~%-0%c}").questions().get(0);

    assertEquals(question, QuizText.read(QuizText.write(List.of(question))).questions().get(0));
    assertEquals("a b", ((Key.Choices) question.key()).choices().get(0).text().text());
  }

  @Test
  public void numbers_that_nobody_types_are_refused() {
    assertEquals(List.of("1 quizimport.error.huge"), said(Gift.read("How many? {#1e99}")));
    assertEquals(List.of("1 quizimport.error.huge"), said(Gift.read("How many? {#1:1e-99}")));
  }

  @Test
  public void comments_alone_are_no_quiz() {
    assertEquals(List.of("1 quizimport.error.none"), said(Gift.read("// nothing\n\n// more\n")));
  }

  @Test
  public void after_a_thousand_remarks_the_rest_is_counted() {
    Imported imported = Gift.read("No {=a\n\n".repeat(1500));

    assertEquals(1001, imported.remarks().size());
    assertEquals("quizimport.told.more", imported.remarks().get(1000).why().key());
    assertTrue(imported.remarks().get(1000).refused());
  }

  private static Key key(String gift) {
    return Gift.read(gift).questions().get(0).key();
  }

  private static List<String> said(Imported imported) {
    return imported.remarks().stream().map(GiftAsWrittenTest::said).toList();
  }

  private static String said(Remark remark) {
    return remark.where() + " " + remark.why().key();
  }
}
