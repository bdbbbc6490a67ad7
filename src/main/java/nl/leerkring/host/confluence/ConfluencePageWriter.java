package nl.leerkring.host.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageWriter;
import org.springframework.stereotype.Component;

@Component
class ConfluencePageWriter implements PageWriter {
  private final PageManager pages;
  private final SpaceManager spaces;
  private final UserAccessor users;

  ConfluencePageWriter(PageManager pages, SpaceManager spaces, UserAccessor users) {
    this.pages = pages;
    this.spaces = spaces;
    this.users = users;
  }

  @Override
  public long create(String spaceKey, long parentId, String title, String storage, Member author) {
    Space space = spaces.getSpace(spaceKey);
    Page parent = parentId == 0 ? space.getHomePage() : pages.getPage(parentId);
    Page page = new Page();
    page.setSpace(space);
    page.setTitle(title);
    page.setBodyAsString(storage);
    page.setCreator(user(author));
    if (parent != null) {
      page.setParentPage(parent);
      parent.addChild(page);
    }
    pages.saveContentEntity(page, null);
    return page.getId();
  }

  @Override
  public void replaceHome(String spaceKey, String storage) {
    Page home = spaces.getSpace(spaceKey).getHomePage();
    if (home != null) {
      home.setBodyAsString(storage);
      pages.saveContentEntity(home, null);
    }
  }

  @Override
  public boolean exists(String spaceKey, String title) {
    return pages.getPage(spaceKey, title) != null;
  }

  private ConfluenceUser user(Member member) {
    return users.getExistingUserByKey(new UserKey(member.key().value()));
  }
}
