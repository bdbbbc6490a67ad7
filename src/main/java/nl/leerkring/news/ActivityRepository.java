package nl.leerkring.news;

import java.time.Instant;
import java.util.List;

/** What happened in the community lately. */
interface ActivityRepository extends ShortMemory {
  void add(Activity activity);

  /** From that moment on, latest first; one query for all members. */
  List<Activity> since(Instant moment);
}
