package nl.leerkring.courses;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;

/** Who built it, as the page shows it. */
public final class MakersView {
  private final List<Maker> makers;
  private final List<String> others;
  private final List<Message> hints;
  private final Texts texts;

  MakersView(List<Maker> makers, List<String> others, List<Message> hints, Texts texts) {
    this.makers = makers;
    this.others = others;
    this.hints = hints;
    this.texts = texts;
  }

  /** Names with companies; those in words come last. */
  public List<String> getNames() {
    return Stream.concat(makers.stream().map(Maker::asWords), others.stream()).toList();
  }

  /** Names of the companies together, with commas between; empty when it is one or none. */
  public String getTogether() {
    Set<String> companies =
        makers.stream()
            .flatMap(maker -> maker.companies().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return companies.size() < 2 ? "" : String.join(", ", companies);
  }

  /** What is wrong in the macro; empty for who may not edit the page. */
  public List<String> getHints() {
    return hints.stream().map(texts::of).toList();
  }
}
