package nl.leerkring.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.OptionalLong;
import org.junit.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

public class ConfluenceBlogPostsTest {
  private static final Instant FROM = Instant.parse("2026-12-31T12:00:00Z");
  private static final Instant TO = Instant.parse("2027-01-01T12:00:00Z");

  private final PageManager pages = Mockito.mock(PageManager.class);
  private final ConfluenceBlogPosts posts =
      new ConfluenceBlogPosts(
          pages, Mockito.mock(SpaceManager.class), Mockito.mock(UserAccessor.class));

  @Test
  public void a_post_is_looked_for_on_each_of_the_days_and_a_day_around_them() {
    List<String> asked = new ArrayList<>();
    Mockito.when(pages.getBlogPost(ArgumentMatchers.eq("NZ"), ArgumentMatchers.eq("Week"), any()))
        .thenAnswer(
            call -> {
              asked.add(day(call.getArgument(2)));
              return null;
            });

    assertEquals(OptionalLong.empty(), posts.find("NZ", "Week", FROM, TO));

    assertEquals(List.of("2026-12-30", "2026-12-31", "2027-1-1", "2027-1-2"), asked);
  }

  @Test
  public void the_one_that_is_found_is_told_by_its_id() {
    BlogPost post = Mockito.mock(BlogPost.class);
    Mockito.when(post.getId()).thenReturn(7L);
    Mockito.when(pages.getBlogPost(ArgumentMatchers.eq("NZ"), ArgumentMatchers.eq("Week"), any()))
        .thenReturn(null, post);

    assertEquals(OptionalLong.of(7), posts.find("NZ", "Week", FROM, TO));
  }

  @Test
  public void where_a_host_lacks_a_member_one_post_fails_and_not_the_job_that_asked() {
    Mockito.when(pages.getBlogPost(ArgumentMatchers.eq("NZ"), ArgumentMatchers.eq("Week"), any()))
        .thenThrow(new NoSuchMethodError("getBlogPost"));

    assertThrows(IllegalStateException.class, () -> posts.find("NZ", "Week", FROM, TO));
  }

  private static Calendar any() {
    return ArgumentMatchers.any(Calendar.class);
  }

  private static String day(Calendar day) {
    return day.get(Calendar.YEAR)
        + "-"
        + (day.get(Calendar.MONTH) + 1)
        + "-"
        + day.get(Calendar.DAY_OF_MONTH);
  }
}
