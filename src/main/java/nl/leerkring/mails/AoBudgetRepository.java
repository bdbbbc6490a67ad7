package nl.leerkring.mails;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoBudgetRepository implements BudgetRepository {
  private static final int WEEKLY_MOST = 7;
  private static final String ONE = "mails";
  private static final int MINUTES = 60;

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoBudgetRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public void record(MemberKey member, Instant moment) {
    objects.create(
        AoMailSent.class,
        new DBParam("MEMBER_KEY", member.value()),
        new DBParam("SENT_MILLIS", moment.toEpochMilli()));
  }

  @Override
  public Map<MemberKey, Long> sentSince(Collection<MemberKey> members, Instant since) {
    List<String> keys = members.stream().map(MemberKey::value).toList();
    return ManyIds.find(
            objects,
            AoMailSent.class,
            "SENT_MILLIS > ? AND",
            List.of(since.toEpochMilli()),
            "MEMBER_KEY",
            keys)
        .stream()
        .collect(
            Collectors.groupingBy(row -> new MemberKey(row.getMemberKey()), Collectors.counting()));
  }

  @Override
  public int weeklyMost() {
    return Arrays.stream(settings())
        .findFirst()
        .map(AoMailSettings::getWeeklyMost)
        .orElse(WEEKLY_MOST);
  }

  @Override
  public void setWeeklyMost(int most) {
    transactions.once(
        () -> settings().length > 0,
        () ->
            objects.create(
                AoMailSettings.class,
                new DBParam("ONCE_KEY", ONE),
                new DBParam("WEEKLY_MOST", most)));
    for (AoMailSettings row : settings()) {
      row.setWeeklyMost(most);
      row.save();
    }
  }

  private AoMailSettings[] settings() {
    return objects.find(AoMailSettings.class, "ONCE_KEY = ?", ONE);
  }

  @Override
  public QuietHours quietHours(MemberKey member) {
    return Arrays.stream(hours(member))
        .findFirst()
        .map(row -> new QuietHours(time(row.getFromMinute()), time(row.getUntilMinute())))
        .orElse(QuietHours.USUAL);
  }

  @Override
  public void setQuietHours(MemberKey member, QuietHours hours) {
    transactions.once(
        () -> hours(member).length > 0,
        () -> objects.create(AoQuietHours.class, new DBParam("MEMBER_KEY", member.value())));
    for (AoQuietHours row : hours(member)) {
      row.setFromMinute(minute(hours.from()));
      row.setUntilMinute(minute(hours.until()));
      row.save();
    }
  }

  private AoQuietHours[] hours(MemberKey member) {
    return objects.find(AoQuietHours.class, "MEMBER_KEY = ?", member.value());
  }

  private static LocalTime time(int minute) {
    return LocalTime.of(minute / MINUTES, minute % MINUTES);
  }

  private static int minute(LocalTime time) {
    return time.getHour() * MINUTES + time.getMinute();
  }

  @Override
  public void forget(Instant before) {
    objects.deleteWithSQL(AoMailSent.class, "SENT_MILLIS < ?", before.toEpochMilli());
  }
}
