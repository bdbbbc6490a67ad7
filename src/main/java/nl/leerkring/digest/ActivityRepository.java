package nl.leerkring.digest;

import java.time.Instant;
import java.util.List;

/** What happened in the community lately. */
interface ActivityRepository {
  /** Keeps it; the same page, kind and day is kept once, with its latest moment. */
  void add(Activity activity);

  /** Since then, latest first; one query for all members. */
  List<Activity> since(Instant moment);
}
