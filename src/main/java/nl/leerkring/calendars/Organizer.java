package nl.leerkring.calendars;

/** Who calls together, by name and e-mail address. */
public record Organizer(String name, String address) {}
