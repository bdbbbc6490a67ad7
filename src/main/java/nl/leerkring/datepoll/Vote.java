package nl.leerkring.datepoll;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/** What one member said of one moment. */
record Vote(MemberKey member, Instant slot, Can can) {}
