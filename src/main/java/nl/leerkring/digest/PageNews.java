package nl.leerkring.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.digest.DigestItem.Section;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/** What others did to pages that the reader may see at this very moment. */
@Component
class PageNews {
  private final Pages pages;
  private final Members members;

  PageNews(Pages pages, Members members) {
    this.pages = pages;
    this.members = members;
  }

  /** For each page that it was made and its latest change, as far as somebody else did them. */
  List<DigestItem> of(Member reader, List<Activity> latestFirst) {
    Map<Long, List<Activity>> byPage =
        latestFirst.stream()
            .filter(activity -> !reader.key().equals(activity.by()))
            .collect(
                Collectors.groupingBy(
                    Activity::pageId, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    Map<MemberKey, String> names = new HashMap<>();
    List<DigestItem> items = new ArrayList<>();
    byPage.forEach(
        (id, activities) ->
            pages
                .visible(reader, id)
                .ifPresent(
                    page -> {
                      first(activities, true).map(a -> item(page, a, names)).ifPresent(items::add);
                      first(activities, false).map(a -> item(page, a, names)).ifPresent(items::add);
                    }));
    return items;
  }

  private static Optional<Activity> first(List<Activity> activities, boolean isNew) {
    return activities.stream().filter(activity -> activity.isNew() == isNew).findFirst();
  }

  private DigestItem item(PageSummary page, Activity activity, Map<MemberKey, String> names) {
    String name = activity.by() == null ? "" : names.computeIfAbsent(activity.by(), this::name);
    return new DigestItem(
        "page:" + page.id(),
        activity.isNew() ? Section.NEW_PAGES : Section.CHANGED_PAGES,
        page.title(),
        page.urlPath(),
        page.spaceKey(),
        activity.by() == null ? "" : activity.by().value(),
        activity.at(),
        name.isEmpty() ? page.spaceName() : name + ", " + page.spaceName());
  }

  /** Empty when the account is gone. */
  private String name(MemberKey who) {
    return members.find(who).map(Member::fullName).orElse("");
  }
}
