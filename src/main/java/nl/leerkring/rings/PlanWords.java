package nl.leerkring.rings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.web.Texts;

/** Tells a plan, place by place, to somebody who may know of those places. */
public final class PlanWords {
  private final Texts words;
  private final Members members;

  public PlanWords(Texts words, Members members) {
    this.words = words;
    this.members = members;
  }

  List<PlaceChangesView> places(Preview preview) {
    Map<String, String> sights = new LinkedHashMap<>();
    preview
        .sights()
        .forEach(
            sight ->
                sights.put(
                    sight.spaceKey() + "/" + sight.pageId(),
                    words.get("rings.sight", sight.gain(), sight.lose())));
    return preview.plan().changes().stream()
        .collect(Collectors.groupingBy(PlanWords::place, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            place ->
                new PlaceChangesView(
                    title(place.getValue().get(0), preview),
                    sights.getOrDefault(place.getKey(), ""),
                    place.getValue().stream().map(this::change).toList()))
        .toList();
  }

  private static String place(RingChange change) {
    return change.spaceKey() + "/" + change.pageId();
  }

  /** Key of the space, with the title of the page if it is about a page. */
  public String title(RingChange change, Preview preview) {
    if (!change.isOnPage()) {
      return change.spaceKey();
    }
    RestrictedPage page = preview.pages().get(change.pageId());
    String title = page == null ? String.valueOf(change.pageId()) : page.title();
    return words.get("rings.place.page", change.spaceKey(), title);
  }

  public ChangeView change(RingChange change) {
    String key = change.gives() ? "rings.gives" : "rings.takes";
    String right =
        change.isOnPage()
            ? words.get("rings.right.page")
            : words.get("rings.right." + change.right());
    return new ChangeView(change.gives(), words.get(key, holder(change.holder()), right));
  }

  /** A group's name, a person's, or everybody at once. */
  String holder(Holder holder) {
    return switch (holder.kind()) {
      case GROUP -> holder.name();
      case PERSON ->
          members
              .find(new MemberKey(holder.name()))
              .map(Member::fullName)
              .orElseGet(() -> words.get("rings.holder.gone"));
      case ANYBODY -> words.get("rings.holder.anybody");
    };
  }
}
