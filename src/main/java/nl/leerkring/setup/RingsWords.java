package nl.leerkring.setup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.rings.Apply;
import nl.leerkring.rings.Preview;
import nl.leerkring.rings.RingChange;
import nl.leerkring.rings.SightChange;
import org.springframework.stereotype.Component;

/** Plans and what was applied, as REST tells them to an administrator. */
@Component
class RingsWords {
  private final Members members;

  RingsWords(Members members) {
    this.members = members;
  }

  Map<String, Object> tree(Preview preview) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("fingerprint", preview.plan().fingerprint());
    tree.put("total", preview.plan().changes().size());
    tree.put(
        "changes", preview.plan().changes().stream().map(change -> tree(change, preview)).toList());
    tree.put("sights", preview.sights().stream().map(sight -> tree(sight, preview)).toList());
    tree.put("leftAlone", preview.besides());
    tree.put("missingGroups", preview.missing());
    tree.put("missingSpaces", preview.gone());
    return tree;
  }

  private Map<String, Object> tree(RingChange change, Preview preview) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("do", change.gives() ? "GIVE" : "TAKE");
    place(tree, change.spaceKey(), change.pageId(), preview);
    tree.put("right", change.right().name());
    tree.put("holder", change.holder().kind().name());
    if (change.holder().kind() != Holder.Kind.ANYBODY) {
      tree.put("name", name(change.holder()));
    }
    return tree;
  }

  private static Map<String, Object> tree(SightChange sight, Preview preview) {
    Map<String, Object> tree = new LinkedHashMap<>();
    place(tree, sight.spaceKey(), sight.pageId(), preview);
    tree.put("gain", sight.gain());
    tree.put("lose", sight.lose());
    return tree;
  }

  private static void place(Map<String, Object> tree, String space, long page, Preview preview) {
    tree.put("space", space);
    if (page != 0) {
      tree.put("pageId", page);
      RestrictedPage found = preview.pages().get(page);
      tree.put("title", found == null ? null : found.title());
    }
  }

  private String name(Holder holder) {
    return holder.isGroup()
        ? holder.name()
        : members.find(new MemberKey(holder.name())).map(Member::userName).orElse(holder.name());
  }

  Map<String, Object> tree(Apply apply) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", apply.id());
    tree.put("kind", apply.kind().name());
    tree.put("state", apply.state().name());
    tree.put("started", apply.started().toString());
    tree.put("by", members.find(apply.by()).map(Member::userName).orElse(null));
    tree.put("why", apply.why());
    tree.put("done", apply.done());
    tree.put("total", apply.total());
    return tree;
  }

  Map<String, Object> history(List<Apply> applies) {
    return Map.of("applies", applies.stream().map(this::tree).toList());
  }
}
