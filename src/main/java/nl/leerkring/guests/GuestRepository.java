package nl.leerkring.guests;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.host.MemberKey;

/** Where it is kept who is a guest until when. */
interface GuestRepository {
  /** All guests by company and day; one query. */
  List<Guest> findAll();

  /** Keeps the day instead of the one that was kept; the guest counts as not warned of it. */
  void save(String companyKey, MemberKey who, LocalDate until);

  void markWarned(String companyKey, MemberKey who, boolean warned);

  void remove(String companyKey, MemberKey who);
}
