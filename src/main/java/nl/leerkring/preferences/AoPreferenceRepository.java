package nl.leerkring.preferences;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoPreferenceRepository implements PreferenceRepository {
  private static final String OF_MEMBER = "MEMBER_KEY = ?";

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoPreferenceRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public List<Preference> find(Collection<MemberKey> members) {
    List<String> keys = members.stream().map(MemberKey::value).toList();
    return ManyIds.find(objects, AoPreference.class, "", List.of(), "MEMBER_KEY", keys).stream()
        .map(AoPreferenceRepository::preference)
        .toList();
  }

  /** Two clicks at once may both find none: one makes it, and the other's then takes its place. */
  @Override
  public void keep(Preference preference) {
    String key = preference.member().value();
    transactions.once(
        () -> objects.count(AoPreference.class, OF_MEMBER, key) > 0, () -> create(preference));
    transactions.apart(
        () -> {
          for (AoPreference row : objects.find(AoPreference.class, OF_MEMBER, key)) {
            row.setFrequency(preference.frequency().name());
            row.setLastFrequency(preference.before().name());
            row.setPausedUntil(text(preference.pausedUntil()));
            row.setChosenOn(text(preference.chosen()));
            row.save();
          }
          return null;
        });
  }

  private AoPreference create(Preference preference) {
    return objects.create(
        AoPreference.class,
        new DBParam("MEMBER_KEY", preference.member().value()),
        new DBParam("FREQUENCY", preference.frequency().name()),
        new DBParam("LAST_FREQUENCY", preference.before().name()));
  }

  @Override
  public void remove(MemberKey member) {
    transactions.apart(() -> objects.deleteWithSQL(AoPreference.class, OF_MEMBER, member.value()));
  }

  private static Preference preference(AoPreference row) {
    return new Preference(
        new MemberKey(row.getMemberKey()),
        Frequency.valueOf(row.getFrequency()),
        Frequency.valueOf(row.getLastFrequency()),
        day(row.getPausedUntil()),
        day(row.getChosenOn()));
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static Optional<LocalDate> day(String text) {
    return Optional.ofNullable(text).map(LocalDate::parse);
  }
}
