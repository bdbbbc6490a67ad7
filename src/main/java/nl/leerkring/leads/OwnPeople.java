package nl.leerkring.leads;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;

/** The people of one company, by their names and groups. */
public final class OwnPeople {
  private final Members members;
  private final Set<String> userNames = new TreeSet<>();
  private final Map<String, Member> people = new TreeMap<>();

  public OwnPeople(Company company, Members members) {
    this.members = members;
    company.ownGroups().forEach(group -> userNames.addAll(members.userNamesIn(group)));
  }

  /**
   * The person or group that is called so: a user name, a full name that only one of them has, or a
   * group with none but own people in it. Empty also for what others have: nobody learns of their
   * groups and people here.
   */
  public Optional<Holder> named(String name) {
    return person(name)
        .map(member -> Holder.person(member.key().value()))
        .or(() -> members.groupNamed(name).filter(this::isOwn).map(Holder::group));
  }

  private Optional<Member> person(String name) {
    Optional<Member> byUserName =
        members.named(name).filter(member -> userNames.contains(member.userName()));
    return byUserName.isPresent() ? byUserName : byFullName(name);
  }

  private Optional<Member> byFullName(String name) {
    List<Member> found =
        all().stream().filter(member -> lower(member.fullName()).equals(lower(name))).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isOwn(String group) {
    Set<String> in = members.userNamesIn(group);
    return !in.isEmpty() && userNames.containsAll(in);
  }

  /** Those of the own people who are meant, each once. */
  public List<Member> meant(Collection<Holder> whom) {
    Map<String, Member> meant = new TreeMap<>();
    for (Holder one : whom) {
      if (one.isGroup()) {
        members.userNamesIn(one.name()).stream()
            .filter(userNames::contains)
            .forEach(name -> member(name).ifPresent(member -> meant.put(name, member)));
      } else {
        all().stream()
            .filter(member -> member.key().value().equals(one.name()))
            .forEach(member -> meant.put(member.userName(), member));
      }
    }
    return new ArrayList<>(meant.values());
  }

  private Collection<Member> all() {
    userNames.forEach(this::member);
    return people.values();
  }

  private Optional<Member> member(String userName) {
    if (!people.containsKey(userName)) {
      members.named(userName).ifPresent(member -> people.put(userName, member));
    }
    return Optional.ofNullable(people.get(userName));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).strip();
  }
}
