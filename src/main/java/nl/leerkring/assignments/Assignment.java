package nl.leerkring.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leerkring.host.Holder;
import nl.leerkring.host.MemberKey;

/**
 * A course suggested to somebody of a company, or to everybody of it in a group.
 *
 * @param id 0 before it is kept
 * @param until by when; empty for whenever they like
 */
record Assignment(
    int id,
    long courseId,
    String companyKey,
    Holder whom,
    MemberKey by,
    Optional<LocalDate> until,
    Instant at) {}
