package nl.leerkring.feedback;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/**
 * What one member said of one page.
 *
 * @param remark to the makers; may be empty
 * @param companyKey of the company that they counted for when they said it; empty for none
 */
record Opinion(MemberKey member, Verdict verdict, String remark, String companyKey, Instant at) {}
