package nl.leerkring.cohorts;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import nl.leerkring.companies.Fingerprint;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoCohortRepository implements CohortRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoCohortRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public int make(Cohort cohort) {
    String once = once(cohort);
    transactions.once(
        () -> rows("ONCE_KEY = ?", once).length > 0,
        () ->
            objects.create(
                AoCohort.class,
                new DBParam("ONCE_KEY", once),
                new DBParam("COURSE_ID", cohort.courseId()),
                new DBParam("COHORT_NAME", cohort.name()),
                new DBParam("STARTS_ON", cohort.starts().toString()),
                new DBParam("BY_KEY", cohort.by().value()),
                new DBParam("SESSIONS", ids(cohort.sessions()))));
    return rows("ONCE_KEY = ?", once)[0].getID();
  }

  private static String once(Cohort cohort) {
    return Fingerprint.of(cohort.courseId() + "|" + cohort.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public void change(Cohort cohort) {
    for (AoCohort row : rows("ID = ?", cohort.id())) {
      row.setOnceKey(once(cohort));
      row.setCohortName(cohort.name());
      row.setStartsOn(cohort.starts().toString());
      row.setSessions(ids(cohort.sessions()));
      row.save();
    }
  }

  @Override
  public void end(int id) {
    transactions.run(
        () -> {
          objects.deleteWithSQL(AoParticipant.class, "COHORT_ID = ?", id);
          return objects.deleteWithSQL(AoCohort.class, "ID = ?", id);
        });
  }

  @Override
  public Optional<Cohort> find(int id) {
    return read(Arrays.stream(rows("ID = ?", id))).stream().findFirst();
  }

  @Override
  public List<Cohort> of(long courseId) {
    return read(Arrays.stream(rows("COURSE_ID = ?", courseId)));
  }

  @Override
  public List<Cohort> find(Collection<Integer> ids) {
    return read(ManyIds.find(objects, AoCohort.class, "", List.of(), "ID", longs(ids)).stream());
  }

  private AoCohort[] rows(String which, Object value) {
    return objects.find(AoCohort.class, which, value);
  }

  private static List<Cohort> read(Stream<AoCohort> rows) {
    return rows.sorted(Comparator.comparing(AoCohort::getStartsOn).thenComparing(AoCohort::getID))
        .map(
            row ->
                new Cohort(
                    row.getID(),
                    row.getCourseId(),
                    row.getCohortName(),
                    LocalDate.parse(row.getStartsOn()),
                    new MemberKey(row.getByKey()),
                    sessions(row.getSessions())))
        .toList();
  }

  private static String ids(List<Long> sessions) {
    return sessions.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static List<Long> sessions(String ids) {
    return ids == null || ids.isEmpty()
        ? List.of()
        : Arrays.stream(ids.split(",")).map(Long::valueOf).toList();
  }

  @Override
  public List<Participant> in(Collection<Integer> ids) {
    return participants(
        ManyIds.find(objects, AoParticipant.class, "", List.of(), "COHORT_ID", longs(ids)));
  }

  private static List<Long> longs(Collection<Integer> ids) {
    return ids.stream().map(Integer::longValue).toList();
  }

  @Override
  public List<Participant> of(MemberKey member) {
    return of(List.of(member));
  }

  @Override
  public List<Participant> of(Collection<MemberKey> members) {
    if (members.isEmpty()) {
      return List.of();
    }
    String marks = String.join(", ", Collections.nCopies(members.size(), "?"));
    Object[] keys = members.stream().map(MemberKey::value).toArray();
    return participants(
        Arrays.asList(objects.find(AoParticipant.class, "MEMBER_KEY IN (" + marks + ")", keys)));
  }

  private static List<Participant> participants(List<AoParticipant> rows) {
    return rows.stream()
        .sorted(Comparator.comparingInt(AoParticipant::getID))
        .map(
            row ->
                new Participant(
                    row.getCohortId(), new MemberKey(row.getMemberKey()), row.isAgreed()))
        .toList();
  }

  @Override
  public void join(int id, MemberKey member) {
    String once = id + "|" + member.value();
    transactions.once(
        () -> objects.count(AoParticipant.class, "ONCE_KEY = ?", once) > 0,
        () ->
            objects.create(
                AoParticipant.class,
                new DBParam("ONCE_KEY", once),
                new DBParam("COHORT_ID", id),
                new DBParam("MEMBER_KEY", member.value()),
                new DBParam("AGREED", false)));
  }

  @Override
  public void leave(int id, MemberKey member) {
    objects.deleteWithSQL(AoParticipant.class, "ONCE_KEY = ?", id + "|" + member.value());
  }

  @Override
  public void agree(int id, MemberKey member, boolean agrees) {
    for (AoParticipant row :
        objects.find(AoParticipant.class, "ONCE_KEY = ?", id + "|" + member.value())) {
      row.setAgreed(agrees);
      row.save();
    }
  }
}
