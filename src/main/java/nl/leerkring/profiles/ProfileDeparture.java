package nl.leerkring.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Departure;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import org.springframework.stereotype.Component;

/**
 * Who leaves takes their profile along. Nothing ends: from then on it is shown to nobody but their
 * own colleagues, as of a company that left nobody else sees anything.
 */
@Component
class ProfileDeparture implements Departure {
  private final ProfileRepository repository;

  ProfileDeparture(ProfileRepository repository) {
    this.repository = repository;
  }

  @Override
  public String nameKey() {
    return "leaving.profiles";
  }

  @Override
  public List<Map<String, String>> export(Company company, List<Member> people) {
    Map<MemberKey, Profile> profiles = repository.find(people.stream().map(Member::key).toList());
    List<Map<String, String>> lines = new ArrayList<>();
    for (Member member : people) {
      Profile profile = profiles.get(member.key());
      if (profile != null && !profile.isEmpty()) {
        lines.add(
            Map.of(
                "user",
                member.userName(),
                "functions",
                String.join(", ", profile.functions()),
                "helps with",
                String.join(", ", profile.helpsWith()),
                "wants to learn",
                String.join(", ", profile.wantsToLearn())));
      }
    }
    return lines;
  }

  @Override
  public int ending(Company company, List<Member> people) {
    return 0;
  }

  @Override
  public void end(Company company, List<Member> people) {
    // nothing ends
  }
}
