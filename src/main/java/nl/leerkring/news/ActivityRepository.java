package nl.leerkring.news;

import java.time.Instant;
import java.util.List;

/** What happened in the community lately. */
interface ActivityRepository {
  void add(Activity activity);

  /** From that moment on, latest first; one query for all members. */
  List<Activity> since(Instant moment);

  /** Lets go of what is older: who changed what is not kept longer than the digest needs it. */
  void forgetBefore(Instant moment);
}
