package nl.leerkring.profiles;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoProfileRepository implements ProfileRepository {
  private static final String OF_MEMBER = "MEMBER_KEY = ?";

  private final ActiveObjects objects;
  private final Transactions transactions;
  private final Clock clock;

  AoProfileRepository(ActiveObjects objects, Transactions transactions, Clock clock) {
    this.objects = objects;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Map<MemberKey, Profile> find(Collection<MemberKey> members) {
    List<String> keys = members.stream().map(MemberKey::value).distinct().toList();
    Map<String, List<AoTerm>> terms =
        ManyIds.find(objects, AoTerm.class, "", List.of(), "MEMBER_KEY", keys).stream()
            .sorted(Comparator.comparingInt(AoTerm::getID))
            .collect(Collectors.groupingBy(AoTerm::getMemberKey));
    Map<MemberKey, Profile> found = new LinkedHashMap<>();
    ManyIds.find(objects, AoProfile.class, "", List.of(), "MEMBER_KEY", keys).stream()
        .map(row -> profile(row, terms.getOrDefault(row.getMemberKey(), List.of())))
        .forEach(profile -> found.put(profile.member(), profile));
    return found;
  }

  @Override
  public void save(Profile profile) {
    String key = profile.member().value();
    transactions.once(
        () -> objects.count(AoProfile.class, OF_MEMBER, key) > 0, () -> create(profile));
    transactions.apart(
        () -> {
          for (AoProfile row : objects.find(AoProfile.class, OF_MEMBER, key)) {
            fill(row, profile); // first, so that another window of the same member waits here
            replaceTerms(profile);
          }
          return null;
        });
  }

  private AoProfile create(Profile profile) {
    return objects.create(
        AoProfile.class,
        new DBParam("MEMBER_KEY", profile.member().value()),
        new DBParam("FUNCTIONS_SHOWN", profile.shownTo(ProfileField.FUNCTIONS).name()),
        new DBParam("HELP_SHOWN", profile.shownTo(ProfileField.HELPS_WITH).name()),
        new DBParam("LEARN_SHOWN", profile.shownTo(ProfileField.WANTS_TO_LEARN).name()),
        new DBParam("CHANGED_AT", 0L));
  }

  private void fill(AoProfile row, Profile profile) {
    row.setFunctionsShown(profile.shownTo(ProfileField.FUNCTIONS).name());
    row.setHelpShown(profile.shownTo(ProfileField.HELPS_WITH).name());
    row.setLearnShown(profile.shownTo(ProfileField.WANTS_TO_LEARN).name());
    row.setChangedAt(Math.max(clock.millis(), row.getChangedAt() + 1));
    row.save();
  }

  private void replaceTerms(Profile profile) {
    objects.deleteWithSQL(AoTerm.class, OF_MEMBER, profile.member().value());
    for (ProfileField field : ProfileField.values()) {
      for (String term : profile.of(field)) {
        objects.create(
            AoTerm.class,
            new DBParam("MEMBER_KEY", profile.member().value()),
            new DBParam("FIELD_NAME", field.name()),
            new DBParam("NORMAL_FORM", Terms.normal(term)),
            new DBParam("SPELLED", term));
      }
    }
  }

  @Override
  public void remove(MemberKey member) {
    transactions.apart(
        () -> {
          objects.deleteWithSQL(AoTerm.class, OF_MEMBER, member.value());
          return objects.deleteWithSQL(AoProfile.class, OF_MEMBER, member.value());
        });
  }

  @Override
  public List<MemberKey> having(ProfileField field, Collection<String> terms) {
    List<String> forms = Terms.normal(terms).stream().sorted().toList();
    List<AoTerm> rows =
        ManyIds.find(
            objects,
            AoTerm.class,
            "FIELD_NAME = ? AND",
            List.of(field.name()),
            "NORMAL_FORM",
            forms);
    return members(rows).stream().sorted(Comparator.comparing(MemberKey::value)).toList();
  }

  @Override
  public List<MemberKey> latest(ProfileField field, int terms) {
    Query query =
        Query.select().where("FIELD_NAME = ?", field.name()).order("ID DESC").limit(terms);
    return members(Arrays.asList(objects.find(AoTerm.class, query)));
  }

  private static List<MemberKey> members(List<AoTerm> rows) {
    return rows.stream().map(AoTerm::getMemberKey).distinct().map(MemberKey::new).toList();
  }

  private static Profile profile(AoProfile row, List<AoTerm> terms) {
    return new Profile(
        new MemberKey(row.getMemberKey()),
        spelled(terms, ProfileField.FUNCTIONS),
        spelled(terms, ProfileField.HELPS_WITH),
        spelled(terms, ProfileField.WANTS_TO_LEARN),
        Map.of(
            ProfileField.FUNCTIONS, ShownTo.valueOf(row.getFunctionsShown()),
            ProfileField.HELPS_WITH, ShownTo.valueOf(row.getHelpShown()),
            ProfileField.WANTS_TO_LEARN, ShownTo.valueOf(row.getLearnShown())));
  }

  private static List<String> spelled(List<AoTerm> terms, ProfileField field) {
    List<String> spelled = new ArrayList<>();
    for (AoTerm term : terms) {
      if (term.getFieldName().equals(field.name())) {
        spelled.add(term.getSpelled());
      }
    }
    return spelled;
  }
}
