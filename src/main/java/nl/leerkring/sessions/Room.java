package nl.leerkring.sessions;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.seats.Terms;

/**
 * Where people meet, and how many.
 *
 * @param seats how many; 0 for no limit
 * @param share how many of one company at most until the last days; 0 for no limit
 * @param reserved how many seats the host keeps for nobody in particular
 * @param place where it is; empty when it is only online
 * @param link to the meeting; only for who has a seat, speaks, hosts or edits
 * @param companies keys of those who are invited; none for everybody who may see the page
 */
public record Room(
    int seats, int share, int reserved, String place, String link, Set<String> companies) {
  /** What a working group has unless its host says otherwise. */
  public static final int WORKING_GROUP_SEATS = 8;

  /** What a company has of them unless the host says otherwise. */
  public static final int WORKING_GROUP_SHARE = 3;

  public Room {
    companies = java.util.Collections.unmodifiableSet(new TreeSet<>(companies));
  }

  /** As many seats as people come. */
  public static Room open() {
    return new Room(0, 0, 0, "", "", Set.of());
  }

  public Room withSeats(int many, int ofOneCompany) {
    return new Room(many, ofOneCompany, reserved, place, link, companies);
  }

  public Room withReserved(int kept) {
    return new Room(seats, share, kept, place, link, companies);
  }

  /** Whether somebody of these companies is invited. */
  public boolean invites(Set<String> own) {
    return companies.isEmpty() || own.stream().anyMatch(companies::contains);
  }

  /** The terms on which seats are given away for a meeting that starts then. */
  public Terms terms(Instant start) {
    return new Terms(seats, share, reserved, start);
  }
}
