package nl.leerkring.digest;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Composes digests: what happened is gathered once, and then looked at for one member at a time.
 */
@Component
public class Digests {
  /** A week and a day: a run that is late, or a clock that was put back, leaves no gap. */
  private static final Duration NEWS = Duration.ofDays(8);

  private final Gathering gathering;
  private final Readers readers;
  private final LeadWords leadWords;
  private final Eyes eyes;

  Digests(Gathering gathering, Readers readers, LeadWords leadWords, Eyes eyes) {
    this.gathering = gathering;
    this.readers = readers;
    this.leadWords = leadWords;
    this.eyes = eyes;
  }

  /**
   * Gathers what there is to tell at that moment; nobody's rights are looked at yet, and nothing is
   * written.
   *
   * @param edition its name, for what leads wrote
   */
  public Composing begin(String edition, Instant now, RingsInMails rings) {
    return composing(gathering.since(now.minus(NEWS), now), edition, now, rings);
  }

  /** The same for one who just looks: what was gathered minutes ago is good enough. */
  public Composing glance(String edition, Instant now, RingsInMails rings) {
    return composing(gathering.lately(now.minus(NEWS), now), edition, now, rings);
  }

  private Composing composing(EditionNews news, String edition, Instant now, RingsInMails rings) {
    DigestWords words = new DigestWords(eyes.members, news.projection(), rings);
    return new Composing(news, readers, words, leadWords.of(edition), eyes, now);
  }
}
