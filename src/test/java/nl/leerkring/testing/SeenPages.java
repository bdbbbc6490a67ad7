package nl.leerkring.testing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.host.SpaceRight;

/** The pages of {@link InMemoryRestrictions}, seen as Confluence would let people see them. */
public final class SeenPages implements Pages {
  private final Members members;
  private final InMemorySpaces spaces;
  private final InMemoryRestrictions restrictions;

  public SeenPages(Members members, InMemorySpaces spaces, InMemoryRestrictions restrictions) {
    this.members = members;
    this.spaces = spaces;
    this.restrictions = restrictions;
  }

  @Override
  public Optional<PageSummary> visible(Member reader, long pageId) {
    return restrictions
        .find(pageId)
        .filter(page -> holds(reader, spaces.rights(page.spaceKey()).get(SpaceRight.VIEW)))
        .filter(page -> passes(reader, page))
        .filter(
            page -> restrictions.above(pageId).stream().allMatch(above -> passes(reader, above)))
        .map(SeenPages::summary);
  }

  @Override
  public List<PageSummary> visibleChildren(Member reader, long pageId) {
    return restrictions.pages().stream()
        .filter(
            id ->
                restrictions.above(id).stream()
                    .findFirst()
                    .filter(p -> p.id() == pageId)
                    .isPresent())
        .flatMap(id -> visible(reader, id).stream())
        .toList();
  }

  @Override
  public Optional<PageSummary> visible(Member reader, String spaceKey, String title) {
    throw new UnsupportedOperationException("Nobody asks for pages by their titles here");
  }

  @Override
  public Optional<PageSummary> visibleParent(Member reader, long pageId) {
    return restrictions.above(pageId).stream()
        .findFirst()
        .flatMap(parent -> visible(reader, parent.id()));
  }

  @Override
  public Optional<MemberKey> lastModifier(Member reader, long pageId) {
    return Optional.empty();
  }

  @Override
  public boolean mayEdit(Member member, long pageId) {
    return visible(member, pageId)
        .filter(page -> holds(member, spaces.rights(page.spaceKey()).get(SpaceRight.EDIT_PAGE)))
        .isPresent();
  }

  private boolean passes(Member reader, RestrictedPage page) {
    return page.viewers().isEmpty() || holds(reader, page.viewers());
  }

  private boolean holds(Member member, Set<Holder> holders) {
    Set<String> in = members.groupsOf(member);
    return members.mayAdminister(member)
        || holders.stream()
            .anyMatch(
                holder ->
                    holder.equals(Holder.ANYBODY)
                        || holder.equals(Holder.person(member.key().value()))
                        || holder.isGroup() && in.contains(holder.name()));
  }

  private static PageSummary summary(RestrictedPage page) {
    return new PageSummary(
        page.id(),
        page.title(),
        page.urlPath(),
        page.spaceKey(),
        "Space " + page.spaceKey(),
        null,
        "",
        Instant.EPOCH,
        Instant.EPOCH);
  }
}
