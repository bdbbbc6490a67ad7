package nl.leerkring.rings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Holder;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageRestrictions;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.host.SpaceRight;

/** Confluence as it is; reads everything at most once, so that a plan and its sight agree. */
final class HostPresent implements Present {
  private final CommunitySpaces spaces;
  private final PageRestrictions pages;
  private final Members members;
  private final Map<String, Map<SpaceRight, Set<Holder>>> rights = new HashMap<>();
  private final Map<Long, Optional<RestrictedPage>> found = new HashMap<>();
  private final Map<String, Boolean> groups = new HashMap<>();
  private final Map<Holder, Set<String>> groupsOf = new HashMap<>();
  private final Map<String, Boolean> there = new HashMap<>();

  HostPresent(CommunitySpaces spaces, PageRestrictions pages, Members members) {
    this.spaces = spaces;
    this.pages = pages;
    this.members = members;
  }

  @Override
  public boolean isSpace(String spaceKey) {
    return there.computeIfAbsent(spaceKey, asked -> spaces.find(asked).isPresent());
  }

  @Override
  public Map<SpaceRight, Set<Holder>> rights(String spaceKey) {
    return rights.computeIfAbsent(spaceKey, spaces::rights);
  }

  @Override
  public Optional<RestrictedPage> page(long pageId) {
    return found.computeIfAbsent(pageId, pages::find);
  }

  @Override
  public boolean isGroup(String name) {
    return groups.computeIfAbsent(
        name, asked -> members.groupNamed(asked).filter(asked::equals).isPresent());
  }

  @Override
  public Set<String> groupsOf(Holder person) {
    return groupsOf.computeIfAbsent(
        person,
        asked -> members.find(new MemberKey(asked.name())).map(members::groupsOf).orElse(Set.of()));
  }
}
