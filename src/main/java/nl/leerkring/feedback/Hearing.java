package nl.leerkring.feedback;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import org.springframework.stereotype.Component;

/** What people say of a page, for its makers. */
@Component
class Hearing {
  private final Opinions opinions;
  private final Companies companies;
  private final Members members;

  Hearing(Opinions opinions, Companies companies, Members members) {
    this.opinions = opinions;
    this.companies = companies;
    this.members = members;
  }

  /**
   * What was said; nothing for who may not edit the page.
   *
   * @param most so many remarks, the latest
   */
  Optional<Heard> of(Member maker, long pageId, int most) {
    if (!opinions.isMaker(maker, pageId)) {
      return Optional.empty();
    }
    List<Opinion> all = opinions.all(maker, pageId);
    Map<String, String> names =
        companies.community().companies().stream()
            .collect(Collectors.toMap(Company::key, Company::name));
    Map<String, Sums> byName = new TreeMap<>();
    Sums.byCompany(all).forEach((key, sums) -> byName.put(names.getOrDefault(key, ""), sums));
    List<Heard.Remark> remarks =
        all.stream()
            .filter(one -> !one.remark().isEmpty())
            .limit(most)
            .map(one -> remark(one, names.getOrDefault(one.companyKey(), "")))
            .toList();
    return Optional.of(new Heard(Sums.of(all), byName, remarks));
  }

  private Heard.Remark remark(Opinion one, String company) {
    String name = members.find(one.member()).map(Member::fullName).orElse("");
    return new Heard.Remark(name, company, one.verdict(), one.remark(), one.at());
  }
}
