package nl.leerkring.freshness;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Who looks at a page, and when.
 *
 * @param checker full name of who checked the page; empty when nobody did or the account is gone
 */
record Looking(boolean isEditor, boolean isOwner, String checker, Instant now, ZoneId zone) {}
