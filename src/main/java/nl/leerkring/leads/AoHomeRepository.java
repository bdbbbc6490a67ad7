package nl.leerkring.leads;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoHomeRepository implements HomeRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoHomeRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Map<MemberKey, String> findAll() {
    return Arrays.stream(objects.find(AoHome.class))
        .collect(Collectors.toMap(row -> new MemberKey(row.getUserKey()), AoHome::getCompanyKey));
  }

  @Override
  public Optional<String> find(MemberKey who) {
    return Arrays.stream(objects.find(AoHome.class, "USER_KEY = ?", who.value()))
        .map(AoHome::getCompanyKey)
        .findFirst();
  }

  @Override
  public void save(MemberKey who, String companyKey) {
    transactions.run(
        () -> {
          AoHome[] found = objects.find(AoHome.class, "USER_KEY = ?", who.value());
          AoHome row =
              found.length > 0
                  ? found[0]
                  : objects.create(
                      AoHome.class,
                      new DBParam("USER_KEY", who.value()),
                      new DBParam("COMPANY_KEY", companyKey));
          row.setCompanyKey(companyKey);
          row.save();
          return null;
        });
  }
}
