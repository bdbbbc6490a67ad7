package nl.leerkring.dev.host.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.host.HostSetup;
import nl.leerkring.dev.host.RunningPlugin;
import org.junit.Test;

/**
 * Rings as the real plugin applies them through its forms, judged by the host's own permission
 * check: the plugin's opinion of who sees what is asked nowhere.
 */
public class RingsThroughTheHostTest {
  private static final int COMMUNITIES = 1000;
  private static final int MOST_COMPANIES = 4;
  private static final int POWER_IS_CUT_EVERY = 4;

  private final WikiByTurns wikis = new WikiByTurns();
  private RingsWorld world;
  private Runnable afterEachWrite = () -> {};

  @Test
  public void
      in_any_community_everybody_sees_by_the_host_s_check_what_the_rule_says_and_never_more_on_the_way()
          throws Exception {
    Database database = Database.h2InMemory(UUID.randomUUID().toString());
    wikis.after(
        (service, arguments, answer) -> {
          if (service == SpacePermissionManager.class
              || service == ContentPermissionManager.class) {
            afterEachWrite.run();
          }
        });
    HostSetup setup =
        new HostSetup(
            database,
            wikis.services(),
            "http://localhost/confluence",
            "/confluence",
            0,
            (ask, page) -> page.bodyHtml());
    Map<RingsWorld, Map<String, Set<String>>> before = new LinkedHashMap<>();

    try (RunningPlugin plugin = PluginHost.start(ChangedJar.built(), setup)) {
      for (int seed = 0; seed < COMMUNITIES; seed++) {
        fresh(seed);
        WikiByTurns.forget(database);
        AuthenticatedUserThreadLocal.set(world.admin());
        check("seed " + seed, new RingForms(new PluginForms(plugin, world.admin())), seed);
        before.put(world, world.sight());
      }
    } finally {
      AuthenticatedUserThreadLocal.set(null);
    }

    before.forEach((one, sight) -> assertEquals("after the plugin is gone", sight, one.sight()));
  }

  private void check(String what, RingForms forms, int seed) {
    forms.map(world.firms());
    assertEquals(what, "", tooMuchOnTheWay(forms::apply));
    assertEquals(what, world.rule(), world.sight());
    world
        .narrowings()
        .forEach(
            (page, ring) ->
                assertEquals(what, "", tooMuchOnTheWay(() -> narrow(forms, page, ring))));
    assertEquals(what + " with rings on pages", world.rule(), world.sight());
    world.drift();
    if (seed % POWER_IS_CUT_EVERY == 0) {
      cutThePowerDuring(forms::apply, 1 + seed / POWER_IS_CUT_EVERY % 12);
    }
    assertEquals(what + " after drift", "", tooMuchOnTheWay(forms::apply));
    assertEquals(what + " after drift", world.rule(), world.sight());
    assertTrue(what, forms.shown().contains("leerkring-nothing-to-change"));
  }

  private void narrow(RingForms forms, long page, String ring) {
    forms.narrow(page, ring);
    world.narrowed(page, ring);
  }

  /**
   * At each moment everybody sees at most what they saw before, or everybody at most what they see
   * in the end; the first moment at which that was not so.
   */
  private String tooMuchOnTheWay(Runnable change) {
    Map<String, Set<String>> before = world.sight();
    List<Map<String, Set<String>>> moments = new ArrayList<>();
    afterEachWrite = () -> moments.add(world.sight());
    change.run();
    afterEachWrite = () -> {};
    Map<String, Set<String>> after = world.sight();
    return moments.stream()
        .filter(now -> !isWithin(now, before) && !isWithin(now, after))
        .map(now -> now + " between " + before + " and " + after)
        .findFirst()
        .orElse("");
  }

  private static boolean isWithin(Map<String, Set<String>> now, Map<String, Set<String>> bounds) {
    return now.entrySet().stream().allMatch(e -> bounds.get(e.getKey()).containsAll(e.getValue()));
  }

  /** The node stops dead after some writes; nothing that it saw may show too much afterwards. */
  private void cutThePowerDuring(Runnable change, int writes) {
    Map<String, Set<String>> before = world.sight();
    int[] left = {writes};
    afterEachWrite =
        () -> {
          if (--left[0] == 0) {
            throw new IllegalStateException("the power is cut");
          }
        };
    try {
      change.run();
    } catch (RuntimeException | AssertionError cut) {
      assertTrue(
          "what was written is undone or narrows",
          isWithin(world.sight(), before) || isWithin(world.sight(), world.rule()));
    }
    afterEachWrite = () -> {};
  }

  private void fresh(int seed) {
    world = new RingsWorld(new Random(seed), wikis.next(), MOST_COMPANIES);
  }
}
