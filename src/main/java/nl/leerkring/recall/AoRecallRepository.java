package nl.leerkring.recall;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoRecallRepository implements RecallRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;
  private final Clock clock;

  AoRecallRepository(ActiveObjects objects, Transactions transactions, Clock clock) {
    this.objects = objects;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Map<MemberKey, List<Round>> rounds(Collection<MemberKey> members) {
    return of(AoRecallRound.class, members).stream()
        .sorted(Comparator.comparingInt(AoRecallRound::getID))
        .collect(
            Collectors.groupingBy(
                row -> new MemberKey(row.getMemberKey()),
                Collectors.mapping(AoRecallRepository::round, Collectors.toList())));
  }

  private <T extends RawEntity<Integer>> List<T> of(Class<T> type, Collection<MemberKey> members) {
    List<String> keys = members.stream().map(MemberKey::value).toList();
    return ManyIds.find(objects, type, "", List.of(), "MEMBER_KEY", keys);
  }

  private static Round round(AoRecallRound row) {
    Map<Integer, String> given = new HashMap<>();
    text(row.getGiven())
        .lines()
        .filter(line -> line.matches("[0-9]+=.*"))
        .forEach(
            line ->
                given.put(
                    Integer.valueOf(line.substring(0, line.indexOf('='))),
                    line.substring(line.indexOf('=') + 1)));
    return new Round(
        row.getID(),
        row.getCourseId(),
        row.getVersion(),
        row.getRoundNumber(),
        row.getSeed(),
        text(row.getAsked()).lines().toList(),
        given,
        row.getRightAnswers(),
        Optional.ofNullable(row.getAnsweredAt()).map(Date::toInstant));
  }

  @Override
  public Map<MemberKey, Set<Long>> off(Collection<MemberKey> members) {
    return of(AoRecallOff.class, members).stream()
        .collect(
            Collectors.groupingBy(
                row -> new MemberKey(row.getMemberKey()),
                Collectors.mapping(AoRecallOff::getCourseId, Collectors.toSet())));
  }

  @Override
  public void switchOff(MemberKey member, long courseId, boolean off) {
    String once = courseId + "|" + member.value();
    if (!off) {
      objects.deleteWithSQL(AoRecallOff.class, "ONCE_KEY = ?", once);
      return;
    }
    transactions.once(
        () -> objects.count(AoRecallOff.class, "ONCE_KEY = ?", once) > 0,
        () ->
            objects.create(
                AoRecallOff.class,
                new DBParam("ONCE_KEY", once),
                new DBParam("COURSE_ID", courseId),
                new DBParam("MEMBER_KEY", member.value())));
  }

  @Override
  public void begin(MemberKey member, Round round) {
    String once =
        round.courseId() + "|" + round.version() + "|" + round.number() + "|" + member.value();
    transactions.once(
        () -> objects.count(AoRecallRound.class, "ONCE_KEY = ?", once) > 0,
        () ->
            objects.create(
                AoRecallRound.class,
                new DBParam("ONCE_KEY", once),
                new DBParam("COURSE_ID", round.courseId()),
                new DBParam("VERSION", round.version()),
                new DBParam("ROUND_NUMBER", round.number()),
                new DBParam("MEMBER_KEY", member.value()),
                new DBParam("SEED", round.seed()),
                new DBParam("ASKED", String.join("\n", round.asked()))));
  }

  @Override
  public void answer(int roundId, Map<Integer, String> given, int right) {
    String lines =
        given.entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue().replaceAll("\\R", " "))
            .collect(Collectors.joining("\n"));
    transactions.run(
        () -> {
          for (AoRecallRound row :
              objects.find(AoRecallRound.class, "ID = ? AND ANSWERED_AT IS NULL", roundId)) {
            row.setGiven(lines);
            row.setRightAnswers(right);
            row.setAnsweredAt(Date.from(clock.instant()));
            row.save();
          }
          return null;
        });
  }

  private static String text(String column) {
    return column == null ? "" : column;
  }
}
