package nl.leerkring.assignments;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import nl.leerkring.companies.Fingerprint;
import nl.leerkring.host.Holder;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoAssignmentRepository implements AssignmentRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;
  private final Clock clock;

  AoAssignmentRepository(ActiveObjects objects, Transactions transactions, Clock clock) {
    this.objects = objects;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void suggest(Assignment one) {
    String once =
        Fingerprint.of(
            one.courseId() + "|" + one.companyKey() + "|" + one.whom().kind() + one.whom().name());
    String until = one.until().map(LocalDate::toString).orElse("");
    transactions.once(() -> rows(once).length > 0, () -> create(one, once, until));
    for (AoAssignment row : rows(once)) {
      boolean isSame =
          until.equals(text(row.getUntilDay())) && row.getByKey().equals(one.by().value());
      if (!isSame) {
        row.setUntilDay(until);
        row.setByKey(one.by().value());
        row.save();
      }
    }
  }

  private AoAssignment create(Assignment one, String once, String until) {
    return objects.create(
        AoAssignment.class,
        new DBParam("ONCE_KEY", once),
        new DBParam("COURSE_ID", one.courseId()),
        new DBParam("COMPANY_KEY", one.companyKey()),
        new DBParam("GROUP_NAME", one.whom().isGroup() ? one.whom().name() : ""),
        new DBParam("MEMBER_KEY", one.whom().isGroup() ? "" : one.whom().name()),
        new DBParam("BY_KEY", one.by().value()),
        new DBParam("UNTIL_DAY", until),
        new DBParam("SUGGESTED_AT", now()));
  }

  private AoAssignment[] rows(String once) {
    return objects.find(AoAssignment.class, "ONCE_KEY = ?", once);
  }

  @Override
  public Optional<Assignment> find(int id) {
    return read(objects.find(AoAssignment.class, "ID = ?", id)).stream().findFirst();
  }

  @Override
  public void withdraw(int id) {
    objects.deleteWithSQL(AoAssignment.class, "ID = ?", id);
  }

  @Override
  public List<Assignment> in(Collection<String> companyKeys) {
    if (companyKeys.isEmpty()) {
      return List.of();
    }
    String marks = String.join(", ", Collections.nCopies(companyKeys.size(), "?"));
    String which = "COMPANY_KEY IN (" + marks + ")";
    return read(objects.find(AoAssignment.class, which, companyKeys.toArray()));
  }

  private static List<Assignment> read(AoAssignment[] rows) {
    return Arrays.stream(rows)
        .sorted(Comparator.comparingInt(AoAssignment::getID))
        .map(AoAssignmentRepository::read)
        .toList();
  }

  private static Assignment read(AoAssignment row) {
    String group = text(row.getGroupName());
    String until = text(row.getUntilDay());
    return new Assignment(
        row.getID(),
        row.getCourseId(),
        row.getCompanyKey(),
        group.isEmpty() ? Holder.person(text(row.getMemberKey())) : Holder.group(group),
        new MemberKey(row.getByKey()),
        until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
        row.getSuggestedAt().toInstant());
  }

  @Override
  public Map<Long, Response> responses(MemberKey member) {
    return responses(List.of(member)).getOrDefault(member, Map.of());
  }

  @Override
  public Map<MemberKey, Map<Long, Response>> responses(Collection<MemberKey> members) {
    Map<MemberKey, Map<Long, Response>> responses = new HashMap<>();
    if (members.isEmpty()) {
      return responses;
    }
    String marks = String.join(", ", Collections.nCopies(members.size(), "?"));
    Object[] keys = members.stream().map(MemberKey::value).toArray();
    for (AoResponse row : objects.find(AoResponse.class, "MEMBER_KEY IN (" + marks + ")", keys)) {
      responses
          .computeIfAbsent(new MemberKey(row.getMemberKey()), none -> new HashMap<>())
          .put(
              row.getCourseId(),
              new Response(
                  Optional.ofNullable(row.getDeclinedAt()).map(Date::toInstant),
                  Optional.ofNullable(row.getRemindedAt()).map(Date::toInstant),
                  row.getReminders()));
    }
    return responses;
  }

  @Override
  public Map<Long, Map<MemberKey, Instant>> declined(Collection<Long> courseIds) {
    Map<Long, Map<MemberKey, Instant>> declined = new HashMap<>();
    for (AoResponse row :
        ManyIds.find(objects, AoResponse.class, "", List.of(), "COURSE_ID", courseIds)) {
      if (row.getDeclinedAt() != null) {
        declined
            .computeIfAbsent(row.getCourseId(), none -> new HashMap<>())
            .put(new MemberKey(row.getMemberKey()), row.getDeclinedAt().toInstant());
      }
    }
    return declined;
  }

  @Override
  public void decline(MemberKey member, long courseId) {
    response(member, courseId, row -> row.setDeclinedAt(now()));
  }

  @Override
  public void reminded(MemberKey member, Collection<Long> courseIds) {
    for (long courseId : new ArrayList<>(courseIds)) {
      response(
          member,
          courseId,
          row -> {
            row.setRemindedAt(now());
            row.setReminders(row.getReminders() + 1);
          });
    }
  }

  private void response(MemberKey member, long courseId, Consumer<AoResponse> change) {
    String once = courseId + "|" + member.value();
    transactions.once(
        () -> objects.count(AoResponse.class, "ONCE_KEY = ?", once) > 0,
        () ->
            objects.create(
                AoResponse.class,
                new DBParam("ONCE_KEY", once),
                new DBParam("COURSE_ID", courseId),
                new DBParam("MEMBER_KEY", member.value())));
    for (AoResponse row : objects.find(AoResponse.class, "ONCE_KEY = ?", once)) {
      change.accept(row);
      row.save();
    }
  }

  private static String text(String column) {
    return column == null ? "" : column; // some databases keep an empty text as none
  }

  private Date now() {
    return Date.from(clock.instant());
  }
}
