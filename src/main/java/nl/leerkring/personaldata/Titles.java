package nl.leerkring.personaldata;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;

/** Titles of the pages that lines are about, as far as the reader may view them. */
final class Titles {
  private static final List<String> PAGES = List.of("page id", "course id", "lesson id");

  private final Pages pages;
  private final Optional<Member> reader;
  private final Map<String, Optional<String>> known = new HashMap<>();

  Titles(Pages pages, Optional<Member> reader) {
    this.pages = pages;
    this.reader = reader;
  }

  Map<String, String> with(Map<String, String> line) {
    Map<String, String> titled = new LinkedHashMap<>(line);
    for (String name : PAGES) {
      known
          .computeIfAbsent(line.getOrDefault(name, ""), this::title)
          .ifPresent(title -> titled.put(name.replace(" id", ""), title));
    }
    return titled;
  }

  private Optional<String> title(String id) {
    return reader
        .filter(member -> id.matches("[0-9]{1,18}"))
        .flatMap(member -> pages.visible(member, Long.parseLong(id)))
        .map(PageSummary::title);
  }
}
