package nl.leerkring.guests;

import java.time.LocalDate;
import nl.leerkring.host.MemberKey;

/**
 * A temporary member of a company.
 *
 * @param until the last day, as the days of the company go
 * @param warned whether it was told that this day comes near
 */
public record Guest(String companyKey, MemberKey who, LocalDate until, boolean warned) {}
