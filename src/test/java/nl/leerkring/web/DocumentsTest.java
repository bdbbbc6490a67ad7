package nl.leerkring.web;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.Test;

public class DocumentsTest {
  private static final String ODD = "aé\n\t\"'\\:#-{}[],&*!|>%@`~ \u2028<😀0";

  @Test
  public void any_tree_comes_back_from_both_formats_as_it_was_written() {
    for (int seed = 0; seed < 2000; seed++) {
      Object tree = tree(new Random(seed), 4);

      assertEquals("seed " + seed, tree, Documents.read(Json.of(tree)).value());
      assertEquals(
          "seed " + seed, tree, Documents.read(Documents.yaml(List.of("x: y"), tree)).value());
    }
  }

  @Test
  public void what_is_in_a_tree_twice_is_written_twice() {
    List<String> same = List.of();

    assertEquals(
        "a: []\nb: []\n", Documents.yaml(List.of(), new TreeMap<>(Map.of("a", same, "b", same))));
  }

  @Test
  public void what_could_make_a_small_text_large_is_refused() {
    assertEquals(new Message("setup.error.alias", 1), why("a: &x [1]\nb: [*x, *x]\n"));
    assertEquals(new Message("setup.error.alias", 2), why("a: 1\nb: &x 2\n"));
    assertEquals(new Message("setup.error.deep", 1), why("[".repeat(100_000)));
    assertEquals(
        new Message("setup.error.large"), why("a: " + "x".repeat(Documents.LONGEST) + "\n"));
  }

  @Test
  public void nothing_but_texts_numbers_and_flags_is_made() {
    assertEquals(new Message("setup.error.tag", 1), why("!!java.net.URL [x]\n"));
    assertEquals(new Message("setup.error.tag", 2), why("a: 1\nb: !x y\n"));
    assertEquals(
        Map.of("a", "yes", "b", "2026-01-01"), Documents.read("a: yes\nb: 2026-01-01").value());
  }

  @Test
  public void what_cannot_be_read_is_said_with_its_line() {
    assertEquals(new Message("setup.error.syntax", 2), why("a: 1\n b: 2\n"));
    assertEquals(new Message("setup.error.syntax", 2), why("a: 1\n---\nb: 2\n"));
    assertEquals(new Message("setup.error.duplicate", 2), why("a: 1\na: 2\n"));
    assertEquals(new Message("setup.error.character"), why("a: \u0001\n"));
  }

  private static Message why(String text) {
    return Documents.read(text).why().orElseThrow();
  }

  private static Object tree(Random random, int deep) {
    int kind = random.nextInt(deep == 0 ? 4 : 7);
    if (kind < 3) {
      return text(random);
    }
    if (kind == 3) {
      return random.nextBoolean() ? (Object) random.nextBoolean() : (Object) random.nextInt(100);
    }
    if (kind == 4) {
      List<Object> list = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        list.add(tree(random, deep - 1));
      }
      return list;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      map.put("key" + random.nextInt(9), tree(random, deep - 1));
    }
    return map;
  }

  /** Nothing that is kept consists of line ends only. */
  private static String text(Random random) {
    if (random.nextInt(3) == 0) {
      return List.of("true", "no", "null", "12", "1e3", "~", "", "0x1", " a", "a ", "<<", "=", "-")
          .get(random.nextInt(13));
    }
    int[] points = ODD.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString().isBlank() ? "" : text.toString();
  }
}
