package nl.leerkring.editions;

import java.time.Clock;
import nl.leerkring.companies.People;
import nl.leerkring.digest.Digests;
import nl.leerkring.host.Members;
import org.springframework.stereotype.Component;

/** Who there is, what there is to tell them, and the time for it. */
@Component
class Everybody {
  final People people;
  final Members members;
  final Digests digests;
  final Clock clock;
  final Pause pause;

  Everybody(People people, Members members, Digests digests, Clock clock, Pause pause) {
    this.people = people;
    this.members = members;
    this.digests = digests;
    this.clock = clock;
    this.pause = pause;
  }
}
