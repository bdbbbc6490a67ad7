package nl.leerkring.dev.host.wiki;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.leerkring.dev.ao.Database;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class WikiTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final Person bram = GeneratedCommunity.person("bram");
  private Path file;
  private Database database;
  private Wiki wiki;
  private SpaceRow space;

  @Before
  public void one_space() {
    file = folder.getRoot().toPath().resolve("wiki");
    database = Database.h2(file);
    wiki = new Wiki(database, Clock.systemUTC());
    wiki.community().addPerson(bram);
    wiki.community().addToGroup("confluence-users", bram);
    wiki.community().addToGroup("crew", bram);
    space = wiki.community().addSpace("NZ", "Noordzee", "Home", bram);
  }

  @Test
  public void a_second_start_finds_what_was_there() {
    PageRow page = create("Purifier", "<p>één</p>");
    wiki.extras().attach(page.id(), "a.png", "image/png", new byte[] {1, 2}, bram);
    wiki.extras().comment(page.id(), bram, "Nice");

    database.close();
    Wiki again = new Wiki(Database.h2(file), Clock.systemUTC());

    PageRow found = again.state().page("NZ", "purifier").orElseThrow();
    assertEquals("<p>één</p>", again.pages().body(found));
    assertEquals("Nice", again.extras().comments(found.id()).get(0).text());
    Attachment attachment = again.extras().attachment(found.id(), "a.png").orElseThrow();
    assertEquals(2, again.extras().content(attachment).length);
  }

  @Test
  public void a_database_from_before_the_trash_gets_one_and_keeps_its_pages() {
    PageRow page = create("Purifier", "<p/>");
    wiki.sql().run("drop table WIKI_TRASH");

    database.close();
    Wiki again = new Wiki(Database.h2(file), Clock.systemUTC());
    again.tree().trash(again.state().page(page.id()).orElseThrow(), bram);

    assertFalse(again.state().page(page.id()).isPresent());
    assertTrue(again.state().page(space.homeId()).isPresent());
  }

  @Test
  public void what_a_rolled_back_transaction_changed_is_gone_for_everybody() {
    assertThrows(
        IllegalStateException.class,
        () ->
            database.inTransaction(
                () -> {
                  create("Never", "<p/>");
                  assertTrue(wiki.state().page("NZ", "Never").isPresent());
                  throw new IllegalStateException("on purpose");
                }));

    assertFalse(wiki.state().page("NZ", "Never").isPresent());
  }

  @Test
  public void nobody_else_sees_what_a_transaction_has_not_committed() throws Exception {
    boolean[] seen = {true};

    database.inTransaction(
        () -> {
          create("Not yet", "<p/>");
          Thread other = new Thread(() -> seen[0] = wiki.state().page("NZ", "Not yet").isPresent());
          other.start();
          try {
            other.join();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return null;
        });

    assertFalse(seen[0]);
    assertTrue(wiki.state().page("NZ", "Not yet").isPresent());
  }

  @Test
  public void a_right_taken_away_is_gone_at_once() {
    Map<Class<?>, Object> services = HostServices.of(wiki);
    Space host = ((SpaceManager) services.get(SpaceManager.class)).getSpace("NZ");
    SpacePermissionManager manager =
        (SpacePermissionManager) services.get(SpacePermissionManager.class);
    SpacePermission view =
        SpacePermission.createGroupSpacePermission(
            SpacePermission.VIEWSPACE_PERMISSION, host, "crew");

    manager.savePermission(view);
    manager.savePermission(view);
    boolean before = wiki.rights().mayView(bram, space);
    int saved = host.getPermissions().size();
    manager.removePermission(host.getPermissions().get(0));

    assertTrue(before);
    assertEquals(1, saved);
    assertFalse(wiki.rights().mayView(bram, space));
  }

  @Test
  public void a_title_is_there_once_in_a_space_whatever_its_case() {
    create("Purifier", "<p/>");

    assertThrows(TitleTaken.class, () -> create("PURIFIER", "<p/>"));
  }

  @Test
  public void a_saved_page_keeps_its_older_versions() {
    PageRow page = create("Purifier", "<p>one</p>");

    PageRow saved = wiki.pages().update(page, "Separator", "<p>two</p>", bram);

    assertEquals(2, saved.version());
    assertEquals("<p>two</p>", wiki.pages().body(saved));
    assertEquals("<p>one</p>", wiki.pages().version(page.id(), 1).orElseThrow().body());
  }

  @Test
  public void children_keep_the_order_in_which_they_came() {
    List.of("C", "A", "B").forEach(title -> create(title, "<p/>"));

    List<String> titles =
        new WikiPage(wiki, wiki.state().page(space.homeId()).orElseThrow())
            .getSortedChildren().stream().map(page -> page.getDisplayTitle()).toList();

    assertEquals(List.of("C", "A", "B"), titles);
  }

  @Test
  public void reading_the_state_again_and_again_asks_the_database_nothing() {
    wiki.state();
    long before = database.statements();

    for (int i = 0; i < 100; i++) {
      wiki.rights().mayView(bram, space);
    }

    assertTrue(database.statements() - before <= 1);
  }

  private PageRow create(String title, String body) {
    return wiki.pages().create(new NewPage("NZ", space.homeId(), title, body, bram));
  }
}
