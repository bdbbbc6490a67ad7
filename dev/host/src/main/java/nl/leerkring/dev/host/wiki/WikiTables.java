package nl.leerkring.dev.host.wiki;

import java.util.List;

/** The wiki's own tables, next to those of the plugin. Moments are milliseconds since 1970, UTC. */
final class WikiTables {
  private static final long FIRST_ID = 65_600;

  private static final List<String> TABLES =
      List.of(
          "WIKI_PERSON (USER_KEY varchar(64) primary key, USER_NAME varchar(64) not null unique,"
              + " FULL_NAME varchar(255), EMAIL varchar(255), LOCALE varchar(16),"
              + " TIME_ZONE varchar(64), JOB varchar(255), COMPANY varchar(255))",
          "WIKI_GROUP (GROUP_NAME varchar(128) primary key)",
          "WIKI_MEMBER (GROUP_NAME varchar(128) not null, USER_KEY varchar(64) not null,"
              + " primary key (GROUP_NAME, USER_KEY))",
          "WIKI_SPACE (ID bigint primary key, SPACE_KEY varchar(64) not null unique,"
              + " SPACE_NAME varchar(255), HOME_ID bigint)",
          "WIKI_PAGE (ID bigint primary key, SPACE_KEY varchar(64) not null,"
              + " PARENT_ID bigint not null, PLACE int not null, TITLE varchar(255) not null,"
              + " CREATOR varchar(64), CREATED bigint not null, MODIFIER varchar(64),"
              + " MODIFIED bigint not null, VERSION int not null, unique (SPACE_KEY, TITLE))",
          "WIKI_BODY (PAGE_ID bigint not null, VERSION int not null, AUTHOR varchar(64),"
              + " WRITTEN bigint not null, BODY %1$s not null, primary key (PAGE_ID, VERSION))",
          "WIKI_ATTACHMENT (ID bigint primary key, PAGE_ID bigint not null,"
              + " FILE_NAME varchar(200) not null, MEDIA_TYPE varchar(128),"
              + " FILE_SIZE bigint not null, CREATOR varchar(64), CREATED bigint not null,"
              + " CONTENT %2$s not null, unique (PAGE_ID, FILE_NAME))",
          "WIKI_COMMENT (ID bigint primary key, PAGE_ID bigint not null, AUTHOR varchar(64),"
              + " CREATED bigint not null, BODY %1$s not null)",
          "WIKI_LABEL (PAGE_ID bigint not null, LABEL varchar(128) not null,"
              + " primary key (PAGE_ID, LABEL))",
          "WIKI_LIKE (PAGE_ID bigint not null, USER_KEY varchar(64) not null,"
              + " primary key (PAGE_ID, USER_KEY))",
          "WIKI_PERMISSION (SPACE_KEY varchar(64) not null, PERMISSION varchar(64) not null,"
              + " HOLDER_KIND varchar(16) not null, HOLDER varchar(128) not null,"
              + " primary key (SPACE_KEY, PERMISSION, HOLDER_KIND, HOLDER))",
          "WIKI_RESTRICTION (PAGE_ID bigint not null, RESTRICTED varchar(16) not null,"
              + " HOLDER_KIND varchar(16) not null, HOLDER varchar(128) not null,"
              + " primary key (PAGE_ID, RESTRICTED, HOLDER_KIND, HOLDER))",
          "WIKI_BLOG (ID bigint primary key, SPACE_KEY varchar(64) not null,"
              + " TITLE varchar(255) not null, CREATOR varchar(64), CREATED bigint not null,"
              + " BODY %1$s not null)",
          "WIKI_TRASH (ID bigint primary key, SPACE_KEY varchar(64) not null,"
              + " PARENT_ID bigint not null, TITLE varchar(255) not null, VERSION int not null,"
              + " TRASHED_BY varchar(64), TRASHED bigint not null)",
          "WIKI_STATE (ID int primary key, CHANGES bigint not null, LAST_ID bigint not null,"
              + " LOADED int not null)");

  private WikiTables() {}

  /** Makes what is missing, also when the database comes from before a table was thought of. */
  static void create(Sql sql) {
    for (String table : TABLES) {
      String name = table.substring(0, table.indexOf(' '));
      if (!sql.hasTable(name)) {
        sql.run("create table " + String.format(table, textType(sql), bytesType(sql)));
      }
    }
    if (sql.number("select count(*) from WIKI_STATE") == 0) {
      sql.insert("WIKI_STATE", 1, 0L, FIRST_ID, 0);
    }
  }

  private static String textType(Sql sql) {
    return sql.product().equals("PostgreSQL") ? "text" : "longtext";
  }

  private static String bytesType(Sql sql) {
    return sql.product().equals("PostgreSQL") ? "bytea" : "longblob";
  }
}
