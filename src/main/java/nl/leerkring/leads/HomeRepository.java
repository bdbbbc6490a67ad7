package nl.leerkring.leads;

import java.util.Map;
import nl.leerkring.host.MemberKey;

/** Where it is kept which company counts for somebody. */
interface HomeRepository {
  /** Company keys by who; one query. */
  Map<MemberKey, String> findAll();

  void save(MemberKey who, String companyKey);
}
