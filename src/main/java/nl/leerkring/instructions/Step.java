package nl.leerkring.instructions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A step of an instruction.
 *
 * @param id from its words, so that it stays ticked when others are moved or changed
 * @param html as Confluence rendered it
 */
record Step(String id, String html) {
  private static final int ID_LENGTH = 12;

  /** The items of the first list in what Confluence rendered; none when there is no list. */
  static List<Step> in(String rendered) {
    List<Step> steps = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    Element list = Jsoup.parseBodyFragment(rendered).selectFirst("ol, ul");
    if (list != null) {
      for (Element item : list.children()) {
        if (item.tagName().equals("li")) {
          int again = seen.merge(item.text(), 1, Integer::sum);
          steps.add(new Step(id(item.text() + (again == 1 ? "" : " " + again)), item.html()));
        }
      }
    }
    return steps;
  }

  private static String id(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
