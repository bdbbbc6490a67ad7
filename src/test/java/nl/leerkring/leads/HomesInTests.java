package nl.leerkring.leads;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Companies;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;

/** Which company counts, where no lead ever said so. */
public final class HomesInTests {
  private HomesInTests() {}

  public static Homes of(Companies companies, Members members) {
    return new Homes(kept(new HashMap<>()), companies, members);
  }

  static HomeRepository kept(Map<MemberKey, String> homes) {
    return new HomeRepository() {
      @Override
      public Map<MemberKey, String> findAll() {
        return homes;
      }

      @Override
      public Optional<String> find(MemberKey who) {
        return Optional.ofNullable(homes.get(who));
      }

      @Override
      public void save(MemberKey who, String companyKey) {
        homes.put(who, companyKey);
      }
    };
  }
}
