package nl.leerkring.news;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happened to pages, for who tells of it. */
@Component
public class Activities {
  /** Longer than anything stays worth telling. */
  public static final Duration MEMORY = Duration.ofDays(30);

  private final ActivityRepository repository;
  private final List<ShortMemory> memories;
  private final Clock clock;

  Activities(ActivityRepository repository, List<ShortMemory> memories, Clock clock) {
    this.repository = repository;
    this.memories = List.copyOf(memories);
    this.clock = clock;
  }

  /** From that moment on, latest first; one query. */
  public List<Activity> since(Instant moment) {
    return repository.since(moment);
  }

  /** The pages that were made from that moment on, by id; one query. */
  public Map<Long, Activity> made(Instant since) {
    Map<Long, Activity> made = new LinkedHashMap<>();
    since(since).stream().filter(Activity::isNew).forEach(one -> made.put(one.pageId(), one));
    return made;
  }

  /** Lets go of what is older than anything stays worth telling, in every feature. */
  public void forget() {
    Instant moment = clock.instant().minus(MEMORY);
    memories.forEach(memory -> memory.forgetBefore(moment));
  }
}
