package nl.leerkring.quizimport;

import static org.junit.Assert.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.leerkring.questions.GeneratedQuestions;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Question;
import nl.leerkring.questions.Remark;
import nl.leerkring.questions.Wording;
import org.junit.Test;

public class QuizTextTest {
  @Test
  public void whatever_is_written_reads_the_same_again() {
    for (int seed = 0; seed < 3000; seed++) {
      List<Question> questions = GeneratedQuestions.of(new Random(seed));

      Imported again = QuizText.read(QuizText.write(questions));

      assertEquals("seed " + seed + " " + again.remarks(), questions, again.questions());
    }
  }

  @Test
  public void an_author_types_it_like_this() {
    Imported imported =
        QuizText.read(
            """
            ? Who may open the tank?
            ( ) The bosun | Only with a permit.
            (x) The master
            ! The permit says so.

            ? What do you check first?
            [x] Gas
            [x] Oxygen
            [ ] The weather

            ? The purifier runs at 40 degrees.
            = false | Right. | It runs at 98.

            ? How many bar?
            = 3.5 \u00b1 0.2
            = (50%) 3..4

            ? Who signs?
            ~ master
            ~ captain

            ? Put in order
            1. Permit
            2. Gas test

            ? Match
            - Red -> Port
            - Green -> Starboard
            - -> Stern
            """);

    List<Question> questions = imported.questions();
    assertEquals(List.of(), imported.remarks());
    assertEquals(7, questions.size());
    assertEquals("The permit says so.", questions.get(0).explanation().text());
    assertEquals(-50, ((Key.Choices) questions.get(1).key()).choices().get(2).share(), 0);
    assertEquals(
        new BigDecimal("3.3"), ((Key.Numbers) questions.get(3).key()).ranges().get(0).from());
    assertEquals(Wording.NONE, ((Key.Pairs) questions.get(6).key()).pairs().get(2).left());
  }

  @Test
  public void what_is_wrong_is_told_by_line() {
    Imported imported =
        QuizText.read(
            "hello\n? No answers\n\n? Mixed\n(x) a\n[x] b\n\n? Number\n= many\n\n? None right\n"
                + "( ) a\n( ) b\n\n? Odd line\n= true\nwhat is this\n");

    List<String> where = new ArrayList<>();
    imported.remarks().forEach(remark -> where.add(remark.where() + " " + remark.why().key()));

    assertEquals(
        List.of(
            "1 quizimport.error.begin",
            "2 quizimport.error.answers",
            "6 quizimport.error.mixed",
            "9 quizimport.error.number",
            "11 quizimport.error.right",
            "17 quizimport.error.line"),
        where);
    assertEquals(true, imported.remarks().stream().allMatch(Remark::refused));
  }
}
