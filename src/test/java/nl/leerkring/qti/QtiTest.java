package nl.leerkring.qti;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.questions.Imported;
import nl.leerkring.quizimport.QuizText;
import org.junit.Test;

public class QtiTest {
  private static final Path ITEMS = Path.of("src/test/resources/nl/leerkring/qti");

  /** Beside each item stands what becomes of it; {@code -Dupdate.docs=true} writes that anew. */
  @Test
  public void each_kind_of_item_becomes_what_stands_beside_it() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path item : items()) {
      Path beside = Path.of(item.toString().replace(".xml", ".txt"));
      String said = said(Qti.read(item.getFileName().toString(), Files.readAllBytes(item)));
      if (Boolean.getBoolean("update.docs")) {
        Files.writeString(beside, said);
      }
      if (!Files.exists(beside) || !Files.readString(beside).equals(said)) {
        wrong.add(item.getFileName() + "\n" + said);
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  public void what_was_imported_reads_the_same_from_our_plain_text() throws IOException {
    for (Path item : items()) {
      Imported imported = Qti.read("item.xml", Files.readAllBytes(item));

      assertEquals(
          item.toString(),
          imported.questions(),
          QuizText.read(QuizText.write(imported.questions())).questions());
    }
  }

  @Test
  public void letters_are_read_whichever_way_they_were_written() throws IOException {
    String item =
        Files.readString(ITEMS.resolve("order.xml")).replace("Permit", "Vergunning\u00e9");
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String head = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n";
      Imported imported = Qti.read("order.xml", (head + item).getBytes(charset));

      assertTrue(charset + said(imported), said(imported).contains("1. Vergunning\u00e9"));
    }
    String latin = "\n <?xml version='1.0' encoding='ISO-8859-1'?>" + item;
    assertTrue(
        said(Qti.read("order.xml", latin.getBytes(StandardCharsets.ISO_8859_1)))
            .contains("1. Vergunning\u00e9"));
  }

  private static List<Path> items() throws IOException {
    try (Stream<Path> all = Files.list(ITEMS)) {
      return all.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  static String said(Imported imported) {
    StringBuilder said = new StringBuilder(QuizText.write(imported.questions()));
    imported
        .remarks()
        .forEach(
            one ->
                said.append(one.refused() ? "refused " : "told ")
                    .append(one.where())
                    .append(' ')
                    .append(one.why().key())
                    .append(one.why().arguments())
                    .append('\n'));
    return said.toString();
  }
}
