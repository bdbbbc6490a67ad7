package nl.leerkring.leads;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Partnership;
import nl.leerkring.guests.Guest;
import nl.leerkring.host.MemberKey;

/** A company as its leads see it. */
public final class LeadView {
  private final Company company;
  private final List<Colleague> people;
  private final List<Guest> guests;
  private final Map<String, String> possible;
  private final List<Company> letInBy;
  private final DateTimeFormatter days;

  LeadView(
      Company company,
      List<Colleague> people,
      List<Guest> guests,
      Map<String, String> possible,
      List<Company> letInBy,
      Locale locale) {
    this.company = company;
    this.people = people;
    this.guests = guests;
    this.possible = possible;
    this.letInBy = letInBy;
    this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
  }

  public String getKey() {
    return company.key();
  }

  public String getName() {
    return company.name();
  }

  public List<ColleagueView> getPeople() {
    return people.stream()
        .map(one -> new ColleagueView(one, guest(one.member().key()).map(this::lastDay).orElse("")))
        .toList();
  }

  private Optional<Guest> guest(MemberKey who) {
    return guests.stream().filter(guest -> guest.who().equals(who)).findFirst();
  }

  private String lastDay(Guest guest) {
    return day(guest.until());
  }

  private String day(LocalDate day) {
    return days.format(day);
  }

  /** Whom the company lets in, and until when. */
  public List<PartnerView> getPartners() {
    return company.partnerships().stream()
        .map(
            partnership ->
                new PartnerView(
                    partnership.partner(),
                    possible.getOrDefault(partnership.partner(), partnership.partner()),
                    partnership.until().map(this::day).orElse(""),
                    isMutual(partnership)))
        .toList();
  }

  private boolean isMutual(Partnership partnership) {
    return letInBy.stream().anyMatch(other -> other.key().equals(partnership.partner()));
  }

  /** Names of companies that let this one in. */
  public List<String> getLetInBy() {
    return letInBy.stream().map(Company::name).toList();
  }

  /** Companies that could be let in. */
  public List<PartnerView> getPossible() {
    return possible.entrySet().stream()
        .filter(
            other ->
                company.partnerships().stream().noneMatch(p -> p.partner().equals(other.getKey())))
        .map(other -> new PartnerView(other.getKey(), other.getValue(), "", false))
        .toList();
  }
}
