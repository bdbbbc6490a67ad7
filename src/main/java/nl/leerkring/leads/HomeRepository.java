package nl.leerkring.leads;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/** Where it is kept which company counts for somebody. */
interface HomeRepository {
  /** Company keys by who; one query. */
  Map<MemberKey, String> findAll();

  Optional<String> find(MemberKey who);

  void save(MemberKey who, String companyKey);
}
