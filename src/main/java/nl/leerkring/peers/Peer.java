package nl.leerkring.peers;

import java.util.List;
import nl.leerkring.host.Member;
import nl.leerkring.profiles.SeenProfile;

/**
 * Somebody of another company whom the viewer may want to meet, by what the viewer may see of them.
 *
 * @param companies names of the companies that they belong to
 * @param helps topics that the viewer wants to learn and they can help with
 * @param asks topics that they want to learn and the viewer can help with
 * @param strength how much it is that they have in common; more is better
 */
record Peer(
    SeenProfile profile,
    List<String> companies,
    List<String> helps,
    List<String> asks,
    int strength) {
  Peer {
    companies = List.copyOf(companies);
    helps = List.copyOf(helps);
    asks = List.copyOf(asks);
  }

  Member member() {
    return profile.member();
  }
}
