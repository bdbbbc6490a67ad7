package nl.leerkring.dev.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Date;

/** The host's interface to pages; like the real one it asks nobody's permission. */
final class HostPages implements PageManager {
  private final Wiki wiki;

  HostPages(Wiki wiki) {
    this.wiki = wiki;
  }

  @Override
  public Page getPage(long id) {
    return wiki.state().page(id).map(row -> new WikiPage(wiki, row)).orElse(null);
  }

  @Override
  public Page getPage(String spaceKey, String title) {
    return wiki.state().page(spaceKey, title).map(row -> new WikiPage(wiki, row)).orElse(null);
  }

  /** A page, or a comment below one. */
  @Override
  public ContentEntityObject getById(long id) {
    Page page = getPage(id);
    return page == null
        ? wiki.extras().find(id).map(found -> new WikiComment(wiki, found)).orElse(null)
        : page;
  }

  @Override
  public BlogPost getBlogPost(String spaceKey, String title, Calendar day) {
    LocalDate date = LocalDate.ofInstant(day.toInstant(), day.getTimeZone().toZoneId());
    return wiki.blog().find(spaceKey, title, date).map(this::post).orElse(null);
  }

  private BlogPost post(BlogRow row) {
    BlogPost post = new BlogPost();
    post.setId(row.id());
    post.setTitle(row.title());
    post.setSpace(wiki.state().space(row.spaceKey()).map(s -> new WikiSpace(wiki, s)).orElse(null));
    post.setCreator(wiki.state().person(row.creator()).orElse(null));
    post.setCreationDate(Date.from(row.created()));
    return post;
  }

  @Override
  public void saveContentEntity(ContentEntityObject content, SaveContext context) {
    if (content instanceof BlogPost post) {
      create(post);
      return;
    }
    Page page = (Page) content;
    if (page.getId() == 0) {
      create(page);
    } else {
      PageRow row = wiki.state().page(page.getId()).orElseThrow();
      String body = page.newBody() == null ? wiki.pages().body(row) : page.newBody();
      wiki.pages().update(row, page.getDisplayTitle(), body, author(page));
    }
  }

  private void create(Page page) {
    long parent = page.newParent() == null ? 0 : page.newParent().getId();
    PageRow row =
        wiki.pages()
            .create(
                new NewPage(
                    page.getSpace().getKey(),
                    parent,
                    page.getDisplayTitle(),
                    page.newBody() == null ? "" : page.newBody(),
                    author(page)));
    page.setId(row.id());
    wiki.publish(new PageCreateEvent(new WikiPage(wiki, row)));
  }

  private void create(BlogPost post) {
    if (post.getId() != 0) {
      throw new IllegalArgumentException("The stand-in changes no blog posts");
    }
    String body = post.newBody() == null ? "" : post.newBody();
    String space = post.getSpace().getKey();
    post.setId(wiki.blog().create(space, post.getDisplayTitle(), body, author(post)).id());
  }

  private Person author(ContentEntityObject page) {
    ConfluenceUser author = AuthenticatedUserThreadLocal.get();
    ConfluenceUser known = author == null ? page.getCreator() : author;
    return wiki.state().person(known.getKey().getStringValue()).orElseThrow();
  }
}
