package nl.leerkring.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.questions.Imported;
import nl.leerkring.questions.Remark;
import nl.leerkring.quizimport.Sieve;
import nl.leerkring.web.Message;

/** Questions in IMS QTI 2.0 to 2.2: a package, or a file of one. */
public final class Qti {
  private static final int MOST_PARTS = 400_000;

  private final Sieve sieve = new Sieve();
  private final Map<String, Element> roots = new TreeMap<>();
  private final List<String> others = new ArrayList<>();

  private Qti() {}

  /**
   * The questions, and remarks by file and line. A package that tries what no export does is
   * refused as a whole.
   *
   * @param name of the file
   * @param bytes a zip or XML
   */
  public static Imported read(String name, byte[] bytes) {
    if (!Unzipped.isZip(bytes)) {
      return new Qti().all(name, Map.of(name, bytes));
    }
    Unzipped unzipped = Unzipped.of(bytes);
    return unzipped.refusal().isPresent()
        ? refused(name, unzipped.refusal().get())
        : new Qti().all(name, unzipped.files());
  }

  private static Imported refused(String where, Message why) {
    return new Imported(List.of(), List.of(new Remark(where, why, true)));
  }

  private Imported all(String name, Map<String, byte[]> files) {
    int left = MOST_PARTS;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (!isXml(file.getKey()) && files.size() > 1) {
        other(file.getKey(), file.getValue());
        continue;
      }
      Xml.File xml = Xml.read(file.getValue(), left);
      left -= xml.parts();
      String where = file.getKey() + ":" + xml.line();
      if (xml.hostile()) {
        return refused(where, xml.refusal().get());
      } else if (xml.refusal().isPresent()) {
        sieve.say(new Remark(where, xml.refusal().get(), true));
      } else {
        root(file.getKey(), xml.root());
      }
    }
    items(name, files);
    return sieve.imported();
  }

  private static boolean isXml(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    boolean isClutter = name.startsWith("._") || path.startsWith("__MACOSX/");
    return !isClutter && (name.endsWith(".xml") || name.endsWith(".qti"));
  }

  private void other(String path, byte[] content) {
    if (Unzipped.isZip(content)) {
      sieve.say(Remark.told(path, "qti.told.nested"));
    } else if (!path.matches(".*\\.(xsd|dtd|css)|(.*/)?(\\._.*|\\.DS_Store)")) {
      others.add(path);
    }
  }

  private void root(String path, Element root) {
    switch (root.name()) {
      case "manifest", "assessmentTest", "assessmentSection", "assessmentItem" ->
          roots.put(path, root);
      case "assessmentStimulus" ->
          sieve.say(Remark.told(path + ":" + root.line(), "qti.told.stimulus"));
      case "questestinterop" ->
          sieve.say(Remark.refused(path + ":" + root.line(), "qti.error.one"));
      default -> {
        if (root.name().startsWith("qti-assessment")) {
          sieve.say(Remark.refused(path + ":" + root.line(), "qti.error.three"));
        } else {
          others.add(path);
        }
      }
    }
  }

  private void items(String name, Map<String, byte[]> files) {
    Losses losses = new Losses();
    List<String> items = List.copyOf(new Contents(roots, files.keySet(), sieve).items());
    items.forEach(path -> new ItemReader(new Item(path, roots.get(path), sieve, losses)).read());
    losses.say(sieve);
    if (!others.isEmpty() && files.size() > 1) {
      String some = String.join(", ", others.stream().limit(10).toList());
      sieve.say(
          Remark.told(
              name,
              "qti.told.others",
              others.size(),
              others.size() > 10 ? some + " \u2026" : some));
    }
    if (items.isEmpty() && sieve.imported().remarks().stream().noneMatch(Remark::refused)) {
      sieve.say(Remark.refused(name, "qti.error.none"));
    }
  }
}
