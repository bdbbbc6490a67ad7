package nl.leerkring.host.confluence;

import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.OptionalLong;
import nl.leerkring.host.BlogPosts;
import nl.leerkring.host.Member;
import org.springframework.stereotype.Component;

@Component
class ConfluenceBlogPosts implements BlogPosts {
  private final PageManager pages;
  private final SpaceManager spaces;
  private final UserAccessor users;

  ConfluenceBlogPosts(PageManager pages, SpaceManager spaces, UserAccessor users) {
    this.pages = pages;
    this.spaces = spaces;
    this.users = users;
  }

  /**
   * As the author: a job has nobody logged in, and Confluence takes who is for who changed it. The
   * day of a new post is left to Confluence, as public plugins do.
   */
  @Override
  public long write(String spaceKey, String title, String storage, Member author) {
    ConfluenceUser before = AuthenticatedUserThreadLocal.get();
    ConfluenceUser user = users.getExistingUserByKey(new UserKey(author.key().value()));
    AuthenticatedUserThreadLocal.set(user);
    try {
      BlogPost post = new BlogPost();
      post.setSpace(spaces.getSpace(spaceKey));
      post.setTitle(title);
      post.setBodyAsString(storage);
      post.setCreator(user);
      pages.saveContentEntity(post, null);
      return post.getId();
    } catch (LinkageError e) {
      throw missing(e);
    } finally {
      AuthenticatedUserThreadLocal.set(before);
    }
  }

  /** A day more at either end: Confluence's days are the server's, ours here are those of UTC. */
  @Override
  public OptionalLong find(String spaceKey, String title, Instant from, Instant to) {
    try {
      LocalDate last = day(to).plusDays(1);
      for (LocalDate day = day(from).minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
        BlogPost post = pages.getBlogPost(spaceKey, title, onServer(day));
        if (post != null) {
          return OptionalLong.of(post.getId());
        }
      }
      return OptionalLong.empty();
    } catch (LinkageError e) {
      throw missing(e);
    }
  }

  /** An error would end the job that asked, and with it the digest; this ends one post. */
  private static IllegalStateException missing(LinkageError error) {
    return new IllegalStateException(
        "This Confluence lacks a member that posts need; see docs/host-surface.md", error);
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static Calendar onServer(LocalDate day) {
    return new GregorianCalendar(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
  }
}
