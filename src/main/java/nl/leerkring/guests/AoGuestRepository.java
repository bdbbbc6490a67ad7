package nl.leerkring.guests;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoGuestRepository implements GuestRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoGuestRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public List<Guest> findAll() {
    return Arrays.stream(objects.find(AoGuest.class))
        .map(AoGuestRepository::guest)
        .sorted(Comparator.comparing(Guest::companyKey).thenComparing(Guest::until))
        .toList();
  }

  @Override
  public void save(String companyKey, MemberKey who, LocalDate until) {
    transactions.run(
        () -> {
          AoGuest row = row(companyKey, who).orElseGet(() -> created(companyKey, who, until));
          row.setLastDay(until.toString());
          row.setWarned(false);
          row.save();
          return null;
        });
  }

  @Override
  public void markWarned(String companyKey, MemberKey who, boolean warned) {
    transactions.run(
        () -> {
          row(companyKey, who)
              .ifPresent(
                  row -> {
                    row.setWarned(warned);
                    row.save();
                  });
          return null;
        });
  }

  @Override
  public void remove(String companyKey, MemberKey who) {
    transactions.run(
        () -> objects.deleteWithSQL(AoGuest.class, "GUEST_LINE = ?", line(companyKey, who)));
  }

  private AoGuest created(String companyKey, MemberKey who, LocalDate until) {
    return objects.create(
        AoGuest.class,
        new DBParam("GUEST_LINE", line(companyKey, who)),
        new DBParam("COMPANY_KEY", companyKey),
        new DBParam("USER_KEY", who.value()),
        new DBParam("LAST_DAY", until.toString()));
  }

  private Optional<AoGuest> row(String companyKey, MemberKey who) {
    String line = line(companyKey, who);
    return Arrays.stream(objects.find(AoGuest.class, "GUEST_LINE = ?", line)).findFirst();
  }

  private static String line(String companyKey, MemberKey who) {
    return companyKey + "|" + who.value();
  }

  private static Guest guest(AoGuest row) {
    return new Guest(
        row.getCompanyKey(),
        new MemberKey(row.getUserKey()),
        LocalDate.parse(row.getLastDay()),
        Boolean.TRUE.equals(row.getWarned()));
  }
}
