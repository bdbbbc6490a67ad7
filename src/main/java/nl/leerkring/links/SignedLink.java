package nl.leerkring.links;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/**
 * What a link says, and nobody but us can have said.
 *
 * @param member for whom it does something
 * @param expires from then on it does nothing; whole seconds
 * @param detail what the purpose needs besides; may be empty
 */
public record SignedLink(Purpose purpose, MemberKey member, Instant expires, String detail) {}
