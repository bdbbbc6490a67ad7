package nl.leerkring.qti;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.questions.Remark;
import nl.leerkring.quizimport.Sieve;

/**
 * The items of a package in the order in which they are asked: as the tests have them, then as the
 * manifest lists them, then whatever else there is.
 */
final class Contents {
  private static final Set<String> RULES =
      Set.of(
          "timeLimits",
          "preCondition",
          "branchRule",
          "selection",
          "testFeedback",
          "rubricBlock",
          "outcomeProcessing",
          "weight");

  private final Map<String, Element> roots;
  private final Set<String> paths;
  private final Sieve sieve;
  private final Set<String> items = new LinkedHashSet<>();
  private final Set<String> going = new LinkedHashSet<>();
  private final Set<String> seen = new LinkedHashSet<>();

  /**
   * @param roots of the files that are XML, by path
   * @param paths of all files
   */
  Contents(Map<String, Element> roots, Set<String> paths, Sieve sieve) {
    this.roots = roots;
    this.paths = paths;
    this.sieve = sieve;
  }

  Set<String> items() {
    each("assessmentTest", this::test);
    Set<String> inTests = Set.copyOf(items);
    each("manifest", this::manifest);
    boolean isListed = roots.values().stream().anyMatch(root -> root.name().equals("manifest"));
    each(
        "assessmentItem",
        (file, root) -> {
          if (items.add(file) && isListed && !inTests.contains(file)) {
            sieve.say(Remark.told(file + ":1", "qti.told.unlisted"));
          }
        });
    return items;
  }

  private interface Visit {
    void of(String file, Element root);
  }

  private void each(String name, Visit visit) {
    roots.forEach(
        (file, root) -> {
          if (root.name().equals(name)) {
            visit.of(file, root);
          }
        });
  }

  private void test(String file, Element test) {
    List<String> rules =
        test.all().stream().map(Element::name).filter(RULES::contains).distinct().sorted().toList();
    if (!rules.isEmpty()) {
      sieve.say(Remark.told(file + ":" + test.line(), "qti.told.test", String.join(", ", rules)));
    }
    section(file, test);
  }

  /** Goes through what a test or a section refers to, each file once. */
  private void section(String file, Element section) {
    if (!seen.add(file)) {
      return;
    }
    going.add(file);
    for (Element one : section.all("assessmentItemRef", "assessmentSectionRef")) {
      Optional<String> found = found(file, Paths.folder(file), one);
      if (found.isEmpty()) {
        continue;
      }
      Element root = roots.get(found.get());
      if (going.contains(found.get())) {
        sieve.say(Remark.refused(where(file, one), "qti.error.cycle", found.get()));
      } else if (root != null && root.name().equals("assessmentItem")) {
        items.add(found.get());
      } else if (root != null && one.name().equals("assessmentSectionRef")) {
        section(found.get(), root);
      }
    }
    going.remove(file);
  }

  private void manifest(String file, Element manifest) {
    String top = Paths.folder(file) + manifest.attribute("base");
    for (Element resources : manifest.children("resources")) {
      for (Element resource : resources.children("resource")) {
        String folder = top + resources.attribute("base") + resource.attribute("base");
        if (!resource.attribute("href").isEmpty()) {
          found(file, folder, resource)
              .filter(path -> roots.containsKey(path))
              .filter(path -> roots.get(path).name().equals("assessmentItem"))
              .ifPresent(items::add);
        }
        resource.children("file").forEach(one -> inside(file, folder, one));
      }
    }
  }

  private Optional<String> inside(String file, String folder, Element reference) {
    Optional<String> path = Paths.resolve(folder, reference.attribute("href"));
    if (path.isEmpty()) {
      sieve.say(Remark.refused(where(file, reference), "qti.error.outside", href(reference)));
    }
    return path;
  }

  private Optional<String> found(String file, String folder, Element reference) {
    Optional<String> path = inside(file, folder, reference);
    if (path.isPresent() && !paths.contains(path.get())) {
      sieve.say(Remark.told(where(file, reference), "qti.told.missing", href(reference)));
      return Optional.empty();
    }
    return path;
  }

  private static String href(Element reference) {
    String href = reference.attribute("href").replaceAll("\\s+", " ");
    return href.length() > 120 ? href.substring(0, 120) + "\u2026" : href;
  }

  private static String where(String file, Element element) {
    return file + ":" + element.line();
  }
}
