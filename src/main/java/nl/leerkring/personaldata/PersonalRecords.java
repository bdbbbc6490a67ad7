package nl.leerkring.personaldata;

import java.util.List;
import java.util.Map;
import nl.leerkring.host.MemberKey;

/** What a feature keeps of a person; each feature that keeps some implements it. */
public interface PersonalRecords {
  /**
   * Key of the language files for what it is: {@code personaldata.of.} and the feature's name,
   * which names it in the file as well.
   */
  String nameKey();

  /**
   * All of it that is theirs to know: a line each, as texts by name. Of a page its id only, as
   * {@code page id}, {@code course id} or {@code lesson id}: its title is added for who may view
   * it. No secrets, and nothing that others may not show them.
   */
  List<Map<String, String>> export(Person person);

  /** What {@link #erase} would do now. */
  Fate fate(Person person);

  /**
   * Erases it, or makes it nobody's where others or sums need it; what others wrote stays theirs.
   * Runs in a transaction of its own, and may be done again when it broke off.
   *
   * @param nobody stands in the person's place; nothing else does, and nobody knows whose it was
   */
  void erase(Person person, MemberKey nobody);
}
