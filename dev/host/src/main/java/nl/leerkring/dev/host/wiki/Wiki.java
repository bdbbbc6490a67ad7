package nl.leerkring.dev.host.wiki;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.leerkring.dev.ao.Database;

/** The wiki: what it holds now, who may do what, and the ways to change it. */
public final class Wiki {
  private final Database database;
  private final Sql sql;
  private final Snapshots snapshots;
  private final Community community;
  private final Pages pages;
  private final PageExtras extras;
  private final PageTreeChanges tree;
  private final Blog blog;
  private final AuditLines audit;
  private final Set<String> closed = ConcurrentHashMap.newKeySet();
  private volatile Consumer<Object> listener = event -> {};

  public Wiki(Database database, Clock clock) {
    this.database = database;
    this.sql = new Sql(database);
    WikiTables.create(sql);
    this.snapshots = new Snapshots(database, sql);
    this.community = new Community(this);
    this.pages = new Pages(this, clock);
    this.extras = new PageExtras(this, clock);
    this.tree = new PageTreeChanges(this, clock);
    this.blog = new Blog(this, clock);
    this.audit = new AuditLines(clock);
  }

  public WikiState state() {
    return snapshots.state();
  }

  /** The rights as they are now; ask again for each request. */
  public Rights rights() {
    return new Rights(state());
  }

  /** People, groups, spaces and what they may. */
  public Community community() {
    return community;
  }

  public Pages pages() {
    return pages;
  }

  /** Moving, copying and throwing away. */
  public PageTreeChanges tree() {
    return tree;
  }

  public Blog blog() {
    return blog;
  }

  /** What hangs on a page: comments, labels, likes and files. */
  public PageExtras extras() {
    return extras;
  }

  /** Closes the account: the person stays known. Not kept beyond a restart. */
  public void close(Person person) {
    closed.add(person.id());
  }

  boolean isClosed(String personKey) {
    return closed.contains(personKey);
  }

  /** From now on tells of what plugins change through the host's interfaces. */
  public void listen(Consumer<Object> listener) {
    this.listener = listener;
  }

  void publish(Object event) {
    listener.accept(event);
  }

  /** Who changed what. */
  public AuditLines audit() {
    return audit;
  }

  /** Runs several changes as one: all of them happen, or none. */
  public <T> T together(Supplier<T> changes) {
    return database.inTransaction(changes);
  }

  /** How much of the demo was put into this database before. */
  public Loaded loaded() {
    return Loaded.values()[(int) sql.number("select LOADED from WIKI_STATE where ID = 1")];
  }

  public void markLoaded(Loaded loaded) {
    change(() -> sql.run("update WIKI_STATE set LOADED = ? where ID = 1", loaded.ordinal()));
  }

  Sql sql() {
    return sql;
  }

  <T> T change(Supplier<T> work) {
    return snapshots.change(work);
  }

  /** A number that was never given before; only inside {@link #change}. */
  long newId() {
    sql.run("update WIKI_STATE set LAST_ID = LAST_ID + 1 where ID = 1");
    return sql.number("select LAST_ID from WIKI_STATE where ID = 1");
  }
}
