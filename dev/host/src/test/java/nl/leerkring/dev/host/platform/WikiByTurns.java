package nl.leerkring.dev.host.platform;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.host.wiki.HostServices;
import nl.leerkring.dev.host.wiki.Wiki;

/**
 * The host's services on whichever wiki is there now, so that one plugin serves one made-up
 * community after another; a test hears of each call.
 */
final class WikiByTurns {
  /** Hears of calls; of an answer only when there is one. */
  interface Ear {
    void hear(Class<?> service, Object[] arguments, Object answer);
  }

  private Map<Class<?>, Object> real = Map.of();
  private Ear before = (service, arguments, answer) -> {};
  private Ear after = (service, arguments, answer) -> {};

  WikiByTurns() {
    next();
  }

  /** An empty wiki, from now on. */
  Wiki next() {
    Wiki wiki = new Wiki(Database.h2InMemory(UUID.randomUUID().toString()), Clock.systemUTC());
    real = HostServices.of(wiki);
    return wiki;
  }

  /** Hears of each call before the host does. */
  void before(Ear ear) {
    before = ear;
  }

  /** Hears of each call that the host has answered. */
  void after(Ear ear) {
    after = ear;
  }

  Map<Class<?>, Object> services() {
    Map<Class<?>, Object> services = new HashMap<>();
    for (Class<?> type : real.keySet()) {
      services.put(
          type,
          Proxy.newProxyInstance(
              type.getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                try {
                  before.hear(type, arguments, null);
                  Object result = method.invoke(real.get(type), arguments);
                  after.hear(type, arguments, result);
                  return result;
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }
    return services;
  }

  /** The plugin's rows of the community before. */
  static void forget(Database database) throws SQLException, IOException {
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
