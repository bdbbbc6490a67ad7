package nl.leerkring.dev.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.spaces.Space;
import java.util.List;

/** A space as the host's interfaces show it. */
final class WikiSpace extends Space {
  private final Wiki wiki;

  WikiSpace(Wiki wiki, SpaceRow row) {
    super(row.id(), row.key(), row.name());
    this.wiki = wiki;
  }

  @Override
  public Page getHomePage() {
    WikiState state = wiki.state();
    return state
        .space(getKey())
        .flatMap(row -> state.page(row.homeId()))
        .map(row -> new WikiPage(wiki, row))
        .orElse(null);
  }

  @Override
  public List<SpacePermission> getPermissions() {
    return wiki.state().grants(getKey()).stream().map(this::permission).toList();
  }

  private SpacePermission permission(Grant grant) {
    String holder = grant.holder().name();
    return switch (grant.holder().kind()) {
      case GROUP -> SpacePermission.createGroupSpacePermission(grant.right(), this, holder);
      case PERSON ->
          SpacePermission.createUserSpacePermission(
              grant.right(), this, wiki.state().person(holder).orElseThrow());
      case ANYBODY -> SpacePermission.createAnonymousSpacePermission(grant.right(), this);
    };
  }
}
