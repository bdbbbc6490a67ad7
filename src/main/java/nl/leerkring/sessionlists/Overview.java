package nl.leerkring.sessionlists;

import java.util.Map;
import nl.leerkring.sessions.Listed;

/**
 * Some sessions, and of which companies they are.
 *
 * @param owners names of companies by the keys of their spaces
 */
record Overview(Listed listed, Map<String, String> owners) {
  Overview {
    owners = Map.copyOf(owners);
  }
}
