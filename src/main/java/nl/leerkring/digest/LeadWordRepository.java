package nl.leerkring.digest;

import java.util.Map;
import nl.leerkring.host.MemberKey;

/** Where leads' words are kept. */
interface LeadWordRepository {
  /** By key of the company; one query. */
  Map<String, LeadWord> of(String edition);

  /** Keeps it instead of what was kept for the edition and company. */
  void save(String edition, LeadWord word, MemberKey by);
}
