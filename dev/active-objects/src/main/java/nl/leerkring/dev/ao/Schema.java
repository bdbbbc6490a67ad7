package nl.leerkring.dev.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** How Atlassian's Active Objects plugin sets up the library for one plugin's namespace. */
final class Schema {
  private static final int HASH_LENGTH = 6;

  private Schema() {}

  static EntityManager manager(Database database, String namespace) {
    return new EntityManager(provider(database), new Configuration(prefix(namespace)));
  }

  /** {@code AO_} and the last six hexadecimal digits of the namespace's MD5. */
  static String prefix(String namespace) {
    try {
      byte[] hash =
          MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
      String digits = HexFormat.of().formatHex(hash).toUpperCase(Locale.ROOT);
      return "AO_" + digits.substring(digits.length() - HASH_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has MD5", e);
    }
  }

  private static DatabaseProvider provider(Database database) {
    ConnectionSource source = (ConnectionSource) database.dataSource();
    if (database.isPostgres()) {
      return new PostgreSQLDatabaseProvider(source, "public");
    }
    return database.isMySql()
        ? new MySQLDatabaseProvider(source)
        : new H2DatabaseProvider(source, "PUBLIC");
  }

  private record Configuration(String prefix) implements EntityManagerConfiguration {
    @Override
    public boolean useWeakCache() {
      return true;
    }

    @Override
    public NameConverters getNameConverters() {
      return new SimpleNameConverters(
          new AtlassianTableNameConverter(name -> prefix + "_" + name),
          new AtlassianFieldNameConverter(),
          new AtlassianSequenceNameConverter(),
          new AtlassianTriggerNameConverter(),
          new AtlassianIndexNameConverter(),
          new AtlassianUniqueNameConverter());
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
      String own = prefix + "_";
      return new SchemaConfiguration() {
        @Override
        public boolean shouldManageTable(String table, boolean caseSensitive) {
          return table.toUpperCase(Locale.ROOT).startsWith(own);
        }
      };
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
      return new CachingEntityInfoResolverFactory();
    }
  }
}
