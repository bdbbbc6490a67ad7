package nl.leerkring.guests;

/**
 * What a lead typed about a guest, as typed.
 *
 * @param until a day, such as 2026-12-31
 */
public record GuestForm(String companyKey, String userName, String until) {}
