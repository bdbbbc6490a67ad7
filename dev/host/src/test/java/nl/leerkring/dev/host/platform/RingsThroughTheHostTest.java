package nl.leerkring.dev.host.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.host.HostSetup;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.wiki.HostServices;
import nl.leerkring.dev.host.wiki.Wiki;
import org.junit.Test;

/**
 * Rings as the real plugin applies them through its forms, judged by the host's own permission
 * check: the plugin's opinion of who sees what is asked nowhere.
 */
public class RingsThroughTheHostTest {
  private static final int COMMUNITIES = 1000;
  private static final int POWER_IS_CUT_EVERY = 4;

  private Wiki wiki;
  private RingsWorld world;
  private Map<Class<?>, Object> real;
  private Runnable afterEachWrite = () -> {};

  @Test
  public void
      in_any_community_everybody_sees_by_the_host_s_check_what_the_rule_says_and_never_more_on_the_way()
          throws Exception {
    Database database = Database.h2InMemory(UUID.randomUUID().toString());
    fresh(0);
    HostSetup setup =
        new HostSetup(
            database,
            services(),
            "http://localhost/confluence",
            "/confluence",
            0,
            (ask, page) -> page.bodyHtml());
    Map<RingsWorld, Map<String, Set<String>>> before = new LinkedHashMap<>();

    try (RunningPlugin plugin = PluginHost.start(ChangedJar.built(), setup)) {
      for (int seed = 0; seed < COMMUNITIES; seed++) {
        fresh(seed);
        forget(database);
        AuthenticatedUserThreadLocal.set(world.admin());
        check("seed " + seed, new PluginForms(plugin, world.admin()), seed);
        before.put(world, world.sight());
      }
    } finally {
      AuthenticatedUserThreadLocal.set(null);
    }

    before.forEach((one, sight) -> assertEquals("after the plugin is gone", sight, one.sight()));
  }

  private void check(String what, PluginForms forms, int seed) {
    map(forms);
    assertEquals(what, "", tooMuchOnTheWay(() -> apply(forms)));
    assertEquals(what, world.rule(), world.sight());
    world
        .narrowings()
        .forEach(
            (page, ring) ->
                assertEquals(what, "", tooMuchOnTheWay(() -> narrow(forms, page, ring))));
    assertEquals(what + " with rings on pages", world.rule(), world.sight());
    world.drift();
    if (seed % POWER_IS_CUT_EVERY == 0) {
      cutThePowerDuring(() -> apply(forms), 1 + seed / POWER_IS_CUT_EVERY % 12);
    }
    assertEquals(what + " after drift", "", tooMuchOnTheWay(() -> apply(forms)));
    assertEquals(what + " after drift", world.rule(), world.sight());
    assertTrue(what, rings(forms).contains("leerkring-nothing-to-change"));
  }

  private void map(PluginForms forms) {
    for (RingsWorld.Firm firm : world.firms()) {
      forms.post(PluginForms.ADMIN + "savecompany", form(firm, Set.of(), ""));
    }
    for (RingsWorld.Firm firm : world.firms()) {
      String shown = forms.page(PluginForms.ADMIN + "company", Map.of("key", firm.key()));
      forms.post(
          PluginForms.ADMIN + "savecompany",
          form(firm, firm.partners(), PluginForms.field("seen", shown)));
    }
  }

  private static String rings(PluginForms forms) {
    return forms.page(PluginForms.ADMIN + "rings", Map.of());
  }

  private static void apply(PluginForms forms) {
    String preview = rings(forms);
    if (preview.contains("name=\"fingerprint\"")) {
      forms.post(
          PluginForms.ADMIN + "applyrings",
          Map.of("fingerprint", PluginForms.field("fingerprint", preview)));
    }
  }

  private void narrow(PluginForms forms, long page, String ring) {
    forms.post(
        PluginForms.MEMBER + "savepagering", Map.of("pageId", String.valueOf(page), "ring", ring));
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

  private static Map<String, String> form(RingsWorld.Firm firm, Set<String> partners, String seen) {
    StringBuilder spaces = new StringBuilder();
    firm.rings()
        .forEach((space, ring) -> spaces.append(space).append(' ').append(ring).append('\n'));
    return Map.of(
        "seen",
        seen,
        "key",
        firm.key(),
        "name",
        "Company " + firm.key(),
        "groups",
        String.join("\n", firm.groups()),
        "partners",
        String.join(", ", partners),
        "spaces",
        spaces.toString());
  }

  /** A wiki of its own for each community; the plugin keeps running on top of it. */
  private void fresh(int seed) {
    Database database = Database.h2InMemory(UUID.randomUUID().toString());
    wiki = new Wiki(database, Clock.systemUTC());
    world = new RingsWorld(new Random(seed), wiki);
    real = HostServices.of(wiki);
  }

  /** The host's services, those of whichever wiki is there now, watched where they write. */
  private Map<Class<?>, Object> services() {
    Map<Class<?>, Object> services = new HashMap<>();
    for (Class<?> type : real.keySet()) {
      boolean writes =
          type == SpacePermissionManager.class || type == ContentPermissionManager.class;
      services.put(
          type,
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                try {
                  Object result = method.invoke(real.get(type), arguments);
                  if (writes) {
                    afterEachWrite.run();
                  }
                  return result;
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }
    return services;
  }

  /** The plugin's rows of the community before. */
  private static void forget(Database database) throws SQLException, IOException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet tables =
            connection.getMetaData().getTables(null, "PUBLIC", "AO_%", new String[] {"TABLE"})) {
      List<String> names = new ArrayList<>();
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
      for (String name : names) {
        statement.execute("delete from \"" + name + "\"");
      }
      connection.commit();
    }
  }
}
