package nl.leerkring.guests;

import java.util.List;
import java.util.Map;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Departure;
import nl.leerkring.host.Member;
import org.springframework.stereotype.Component;

/** A company that leaves has no guests any more. */
@Component
class GuestDeparture implements Departure {
  private final Guests guests;
  private final GuestRepository repository;

  GuestDeparture(Guests guests, GuestRepository repository) {
    this.guests = guests;
    this.repository = repository;
  }

  @Override
  public String nameKey() {
    return "leaving.guests";
  }

  @Override
  public List<Map<String, String>> export(Company company, List<Member> people) {
    return of(company).stream()
        .map(guest -> Map.of("user", guest.who().value(), "until", guest.until().toString()))
        .toList();
  }

  @Override
  public int ending(Company company, List<Member> people) {
    return of(company).size();
  }

  @Override
  public void end(Company company, List<Member> people) {
    guests.endAll(company);
  }

  private List<Guest> of(Company company) {
    return repository.findAll().stream()
        .filter(guest -> guest.companyKey().equals(company.key()))
        .toList();
  }
}
