package nl.leerkring.news;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.MemberKey;

/** What happened, kept in a real database, wired by hand. */
public final class NewsWithoutAHost {
  private final ActivityRepository repository;
  public final Activities activities;
  public final NewsSource pages;

  public NewsWithoutAHost(Database database, Clock clock) {
    repository = repository(database);
    activities = new Activities(repository, List.of(repository), clock);
    pages = new PageNews(activities);
  }

  static ActivityRepository repository(Database database) {
    return new AoActivityRepository(
        new RealActiveObjects(database, "nl.leerkring", AoActivity.class));
  }

  public void add(long pageId, String space, boolean isNew, Instant at, MemberKey by) {
    repository.add(new Activity(pageId, space, isNew, at, by));
  }
}
