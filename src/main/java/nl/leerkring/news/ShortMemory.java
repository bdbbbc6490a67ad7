package nl.leerkring.news;

import java.time.Instant;

/**
 * A feature that keeps who did what for the sake of news: a component that fulfils this is found,
 * and keeps nothing longer than {@link Activities#MEMORY}.
 */
public interface ShortMemory {
  /** Lets go of what is older. */
  void forgetBefore(Instant moment);
}
