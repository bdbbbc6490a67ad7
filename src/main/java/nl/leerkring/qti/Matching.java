package nl.leerkring.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.questions.Key;
import nl.leerkring.questions.Wording;

/** What belongs to what, and what comes after what. */
final class Matching {
  private final Item item;
  private final Element interaction;
  private final Declaration response;
  private final Map<String, Element> choices = new LinkedHashMap<>();

  Matching(Item item, Element interaction) {
    this.item = item;
    this.interaction = interaction;
    response = item.response(interaction);
    interaction
        .all("simpleAssociableChoice", "gapText", "gapImg", "gap", "simpleChoice")
        .forEach(choice -> choices.put(choice.attribute("identifier"), choice));
    if (choices.values().stream().anyMatch(one -> one.attribute("fixed").equals("true"))) {
      item.losses().fixed(item, interaction);
    }
  }

  /** A question to ask, with what its text ends on. */
  record Asked(Key key, Wording about) {}

  List<Asked> order() {
    List<Element> items =
        response.correct().stream().filter(choices::containsKey).map(choices::get).toList();
    if (items.size() < 2) {
      item.told(interaction, "qti.told.nokey");
      return List.of();
    }
    for (Element choice : choices.values()) {
      if (!response.correct().contains(choice.attribute("identifier"))) {
        item.told(choice, "qti.told.alone", item.text(choice));
      }
    }
    item.losses().parts(item, interaction);
    return List.of(
        new Asked(
            new Key.Sequence(items.stream().map(one -> Wording.plain(item.text(one))).toList()),
            Wording.NONE));
  }

  /** Pairs of a left and a right set, either of which may be the one whose every member has one. */
  List<Asked> match() {
    List<Element> sets = interaction.children("simpleMatchSet");
    if (sets.size() != 2) {
      item.told(interaction, "qti.told.nokey");
      return List.of();
    }
    List<String> left = ids(sets.get(0));
    List<String> right = ids(sets.get(1));
    Map<String, Set<String>> to = new LinkedHashMap<>();
    Map<String, Set<String>> from = new LinkedHashMap<>();
    for (String[] pair : pairs()) {
      boolean isTurned = right.contains(pair[0]) && left.contains(pair[1]);
      String one = isTurned ? pair[1] : pair[0];
      String other = isTurned ? pair[0] : pair[1];
      if (left.contains(one) && right.contains(other)) {
        to.computeIfAbsent(one, k -> new LinkedHashSet<>()).add(other);
        from.computeIfAbsent(other, k -> new LinkedHashSet<>()).add(one);
      }
    }
    if (to.isEmpty()) {
      item.told(interaction, "qti.told.nokey");
      return List.of();
    } else if (to.values().stream().allMatch(rights -> rights.size() == 1)) {
      return pairs(left, right, to);
    } else if (from.values().stream().allMatch(lefts -> lefts.size() == 1)) {
      return pairs(right, left, from);
    }
    return rows(left, right, to);
  }

  private static List<String> ids(Element set) {
    return set.children("simpleAssociableChoice").stream()
        .map(choice -> choice.attribute("identifier"))
        .toList();
  }

  /** Each is asked for; who has nothing belonging to it cannot be. */
  private List<Asked> pairs(List<String> left, List<String> right, Map<String, Set<String>> to) {
    List<Key.Pair> made = new ArrayList<>();
    Set<String> used = new LinkedHashSet<>();
    for (String one : left) {
      if (to.containsKey(one)) {
        String other = to.get(one).iterator().next();
        used.add(other);
        made.add(new Key.Pair(Wording.plain(text(one)), text(other)));
      } else {
        item.told(choices.get(one), "qti.told.alone", text(one));
      }
    }
    return asked(made, right.stream().filter(id -> !used.contains(id)).toList());
  }

  /** A single pair is a choice of what belongs to it. */
  private List<Asked> asked(List<Key.Pair> pairs, List<String> misleading) {
    item.losses().parts(item, interaction);
    if (pairs.size() == 1) {
      List<Key.Choice> made = new ArrayList<>();
      String right = pairs.get(0).right();
      made.add(new Key.Choice(Wording.plain(right), Key.WHOLE, Wording.NONE));
      misleading.forEach(id -> made.add(new Key.Choice(Wording.plain(text(id)), 0, Wording.NONE)));
      return List.of(new Asked(new Key.Choices(false, made), pairs.get(0).left()));
    }
    List<Key.Pair> all = new ArrayList<>(pairs);
    misleading.forEach(id -> all.add(new Key.Pair(Wording.NONE, text(id))));
    return List.of(new Asked(new Key.Pairs(all), Wording.NONE));
  }

  /** Where several belong to one, each is a question of its own. */
  private List<Asked> rows(List<String> left, List<String> right, Map<String, Set<String>> to) {
    List<Asked> rows = new ArrayList<>();
    for (String one : left) {
      Set<String> belong = to.getOrDefault(one, Set.of());
      if (belong.isEmpty()) {
        item.told(choices.get(one), "qti.told.alone", text(one));
      } else {
        double share = Math.rint(Key.WHOLE / belong.size() * 100_000) / 100_000;
        List<Key.Choice> made =
            right.stream()
                .map(
                    id ->
                        new Key.Choice(
                            Wording.plain(text(id)),
                            belong.contains(id) ? share : -share,
                            Wording.NONE))
                .toList();
        rows.add(new Asked(new Key.Choices(true, made), Wording.plain(text(one))));
      }
    }
    item.told(interaction, "qti.told.rows", rows.size());
    return rows;
  }

  /** Any two of one set: who is a left one already becomes the right one. */
  List<Asked> associate() {
    Map<String, Set<String>> to = new LinkedHashMap<>();
    Set<String> used = new LinkedHashSet<>();
    for (String[] pair : pairs()) {
      boolean isFree = !to.containsKey(pair[0]);
      String left = isFree ? pair[0] : pair[1];
      String right = isFree ? pair[1] : pair[0];
      if (!choices.containsKey(left) || !choices.containsKey(right)) {
        continue; // of a choice that is not there
      }
      if (to.containsKey(left)) {
        item.told(interaction, "qti.told.pair", text(left), text(right));
        continue;
      }
      to.put(left, Set.of(right));
      used.add(right);
    }
    if (to.isEmpty()) {
      item.told(interaction, "qti.told.nokey");
      return List.of();
    }
    List<String> rest =
        choices.keySet().stream().filter(id -> !to.containsKey(id) || used.contains(id)).toList();
    return pairs(List.copyOf(to.keySet()), rest, to);
  }

  /** Gaps in a text, each with what belongs there. */
  List<Asked> gaps() {
    List<Element> gaps = interaction.all("gap");
    Map<String, String> filled = new LinkedHashMap<>();
    for (String[] pair : pairs()) {
      boolean isTurned = gaps.stream().anyMatch(gap -> gap.attribute("identifier").equals(pair[0]));
      filled.putIfAbsent(isTurned ? pair[0] : pair[1], isTurned ? pair[1] : pair[0]);
    }
    List<Key.Pair> made = new ArrayList<>();
    int number = 0;
    for (Element gap : gaps) {
      number++;
      String text = filled.get(gap.attribute("identifier"));
      if (text == null || !choices.containsKey(text)) {
        item.told(gap, "qti.told.alone", "(" + number + ")");
      } else {
        made.add(new Key.Pair(Wording.plain("(" + number + ")"), text(text)));
      }
    }
    if (made.isEmpty()) {
      item.told(interaction, "qti.told.nokey");
      return List.of();
    }
    List<String> misleading =
        interaction.all("gapText", "gapImg").stream()
            .map(one -> one.attribute("identifier"))
            .filter(id -> !filled.containsValue(id))
            .toList();
    List<Asked> asked = asked(made, misleading);
    return gaps.size() > 1 ? asked : List.of(new Asked(asked.get(0).key(), Wording.NONE));
  }

  private String text(String id) {
    return item.text(choices.get(id));
  }

  /** The right pairs; where only points are given, those that have any. */
  private List<String[]> pairs() {
    List<String> right = response.correct();
    boolean isByPoints = item.scoring().isByPoints(response);
    if (isByPoints) {
      List<String> worth =
          response.points().entrySet().stream()
              .filter(one -> one.getValue() > 0)
              .map(Map.Entry::getKey)
              .toList();
      boolean isUneven =
          response.points().values().stream().filter(one -> one != 0).distinct().count() > 1;
      if (isUneven || response.defaultPoints() != 0) {
        item.told(interaction, "qti.told.weights");
      }
      right = right.isEmpty() ? worth : right;
    }
    return right.stream().map(pair -> pair.split(" ")).filter(pair -> pair.length == 2).toList();
  }
}
