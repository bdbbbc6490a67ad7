package nl.leerkring.quizzes;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Remark;
import org.junit.Test;

public class QuizFileTest {
  private static final String GIFT =
      "::Caf\u00e9::\r\n? Qui \u00eates-vous \u2026 {=Le ma\u00eetre\r\n~B}\r\n";

  @Test
  public void gift_is_read_whichever_way_its_letters_were_written() {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (String mark : List.of("", "\uFEFF")) {
        Imported imported = read("quiz.txt", (mark + GIFT).getBytes(charset));

        assertEquals(charset + mark, "Caf\u00e9", imported.questions().get(0).name());
        assertEquals(List.of(), imported.remarks());
      }
    }
  }

  @Test
  public void letters_of_older_machines_are_read_and_it_is_said() {
    Imported imported = read("quiz.txt", GIFT.getBytes(Charset.forName("windows-1252")));

    assertEquals("? Qui \u00eates-vous \u2026", imported.questions().get(0).text().text());
    assertEquals(List.of("quizzes.file.western"), said(imported));
  }

  @Test
  public void what_is_no_text_is_refused() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, (byte) 0xff};
    byte[] item = "<assessmentItem title='\u00e9'/>".getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(List.of("quizzes.file.letters"), said(read("a.gift", picture)));
    assertEquals(List.of("qti.error.letters"), said(read("a.xml", item)));
  }

  @Test(timeout = 10_000)
  public void two_megabytes_of_nothing_take_no_time() {
    for (String one :
        List.of("\n", " ", "\r", "{\n\n", "::", "//\n", "\\", "\n=", "~", "####", "\u00a0\n")) {
      String text = one.repeat((1 << 20) / one.length() - 1);

      Imported imported = read("a.txt", text.getBytes(StandardCharsets.UTF_8));

      assertTrue(one, imported.questions().isEmpty());
    }
    assertEquals(
        List.of("quizimport.error.long"), said(read("a.txt", "\n".repeat(2 << 20).getBytes())));
  }

  private static Imported read(String name, byte[] bytes) {
    return new QuizFile(1, "q", name, bytes).read();
  }

  private static List<String> said(Imported imported) {
    return imported.remarks().stream().map(Remark::why).map(why -> why.key()).toList();
  }
}
