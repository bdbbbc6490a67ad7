package nl.leerkring.comments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.host.MemberKey;

/**
 * What was written below one page, latest first. A question is answered by whatever somebody else
 * wrote after it that is no question itself: Confluence shows answers and later comments alike, and
 * who answers often does not press <em>Reply</em>.
 */
record Discussion(List<PageComment> comments) {
  Discussion {
    comments = List.copyOf(comments);
  }

  /** By page; the one where somebody wrote last comes first. */
  static Collection<Discussion> of(List<PageComment> latestFirst) {
    Map<Long, List<PageComment>> pages = new LinkedHashMap<>();
    latestFirst.forEach(
        one -> pages.computeIfAbsent(one.pageId(), none -> new ArrayList<>()).add(one));
    return pages.values().stream().map(Discussion::new).toList();
  }

  PageComment latest() {
    return comments.get(0);
  }

  List<PageComment> unanswered() {
    return comments.stream()
        .filter(PageComment::asks)
        .filter(question -> answersTo(question).isEmpty())
        .toList();
  }

  List<PageComment> answersTo(PageComment question) {
    return comments.stream()
        .filter(one -> !one.asks() && !Objects.equals(one.by(), question.by()))
        .filter(one -> one.at().isAfter(question.at()))
        .toList();
  }

  Set<MemberKey> people() {
    return people(comments);
  }

  static Set<MemberKey> people(Collection<PageComment> comments) {
    return comments.stream()
        .map(PageComment::by)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
