package nl.leerkring.dev.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * The real Active Objects library behind the host's interface. Entities are forgotten at the end of
 * every transaction, so that none shows what was rolled back.
 */
public final class RealActiveObjects implements ActiveObjects {
  private final EntityManager entities;

  /** Creates or alters the tables of the entities before anything is read. */
  @SafeVarargs
  public RealActiveObjects(
      Database database, String namespace, Class<? extends RawEntity<?>>... entities) {
    this.entities = Schema.manager(database, namespace);
    run(
        () -> {
          this.entities.migrate(entities);
          return null;
        });
    database.afterTransaction(this.entities::flushAll);
  }

  @Override
  public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
    return run(() -> entities.get(type, key));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
    return run(() -> entities.create(type, params));
  }

  @Override
  public <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return run(() -> entities.deleteWithSQL(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
    return run(() -> entities.find(type));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(
      Class<T> type, String criteria, Object... parameters) {
    return run(() -> entities.find(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return run(() -> entities.find(type, query));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return run(() -> entities.count(type, criteria, parameters));
  }

  private interface Work<T> {
    T get() throws SQLException;
  }

  private static <T> T run(Work<T> work) {
    try {
      return work.get();
    } catch (SQLException e) {
      throw new IllegalStateException("Active Objects: " + e.getMessage(), e);
    }
  }
}
