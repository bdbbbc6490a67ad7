package nl.leerkring.guests;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.host.MemberKey;

/** Guests without a database. */
public final class InMemoryGuests implements GuestRepository {
  private final Map<String, Guest> guests = new TreeMap<>();

  @Override
  public List<Guest> findAll() {
    return List.copyOf(guests.values());
  }

  @Override
  public void save(String companyKey, MemberKey who, LocalDate until) {
    guests.put(companyKey + who, new Guest(companyKey, who, until, false));
  }

  @Override
  public void markWarned(String companyKey, MemberKey who, boolean warned) {
    guests.computeIfPresent(
        companyKey + who, (line, was) -> new Guest(companyKey, who, was.until(), warned));
  }

  @Override
  public void remove(String companyKey, MemberKey who) {
    guests.remove(companyKey + who);
  }
}
