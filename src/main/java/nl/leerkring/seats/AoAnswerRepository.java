package nl.leerkring.seats;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import org.springframework.stereotype.Component;

@Component
class AoAnswerRepository implements AnswerRepository {
  private final ActiveObjects objects;

  AoAnswerRepository(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public Map<Long, List<Answer>> find(Collection<Long> tables) {
    return ManyIds.find(objects, AoAnswer.class, "", List.of(), "TABLE_ID", tables).stream()
        .collect(
            Collectors.groupingBy(
                AoAnswer::getTableId,
                Collectors.mapping(AoAnswerRepository::answer, Collectors.toList())));
  }

  @Override
  public Map<Long, Answer> of(MemberKey member) {
    return Arrays.stream(objects.find(AoAnswer.class, "MEMBER_KEY = ?", member.value()))
        .collect(Collectors.toMap(AoAnswer::getTableId, AoAnswerRepository::answer));
  }

  @Override
  public List<Long> unsettled() {
    AoAnswer[] rows =
        objects.find(
            AoAnswer.class,
            "SEAT_STATE = ? OR SEAT_STATE = ?",
            Place.WAITING.name(),
            Place.OFFERED.name());
    return Arrays.stream(rows).map(AoAnswer::getTableId).distinct().sorted().toList();
  }

  @Override
  public void save(long table, List<Answer> before, List<Answer> after) {
    Map<MemberKey, Answer> kept = byMember(before);
    Map<MemberKey, Answer> wanted = byMember(after);
    for (MemberKey gone : kept.keySet()) {
      if (!wanted.containsKey(gone)) {
        objects.deleteWithSQL(AoAnswer.class, "ONCE_KEY = ?", once(table, gone));
      }
    }
    for (Answer answer : after) {
      if (!answer.equals(kept.get(answer.member()))) {
        write(table, answer);
      }
    }
  }

  private static Map<MemberKey, Answer> byMember(List<Answer> answers) {
    return new HashMap<>(
        answers.stream().collect(Collectors.toMap(Answer::member, Function.identity())));
  }

  private void write(long table, Answer answer) {
    String once = once(table, answer.member());
    AoAnswer[] found = objects.find(AoAnswer.class, "ONCE_KEY = ?", once);
    long deadline = answer.deadline().map(Instant::toEpochMilli).orElse(0L);
    if (found.length == 0) {
      objects.create(
          AoAnswer.class,
          new DBParam("ONCE_KEY", once),
          new DBParam("TABLE_ID", table),
          new DBParam("MEMBER_KEY", answer.member().value()),
          new DBParam("COMPANY_KEY", answer.company()),
          new DBParam("SAID", answer.said().name()),
          new DBParam("SEAT_STATE", answer.place().name()),
          new DBParam("SEAT_ORDER", answer.order()),
          new DBParam("DEADLINE_MILLIS", deadline),
          new DBParam("ATTENDED", answer.attended()));
      return;
    }
    AoAnswer row = found[0];
    row.setCompanyKey(answer.company());
    row.setSaid(answer.said().name());
    row.setSeatState(answer.place().name());
    row.setSeatOrder(answer.order());
    row.setDeadlineMillis(deadline);
    row.setAttended(answer.attended());
    row.save();
  }

  private static Answer answer(AoAnswer row) {
    long deadline = row.getDeadlineMillis();
    return new Answer(
        new MemberKey(row.getMemberKey()),
        row.getCompanyKey() == null ? "" : row.getCompanyKey(),
        Said.valueOf(row.getSaid()),
        Place.valueOf(row.getSeatState()),
        row.getSeatOrder(),
        deadline == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(deadline)),
        row.isAttended());
  }

  private static String once(long table, MemberKey member) {
    return table + "|" + member.value();
  }
}
