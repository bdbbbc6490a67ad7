package nl.leerkring.practice;

import java.util.Optional;
import nl.leerkring.host.PageSummary;

/**
 * A place that a colleague has at a work, as that colleague sees it.
 *
 * @param author full name; empty where it is not to be known
 */
record Turn(
    Review review, Work work, PageSummary page, String author, Optional<FileAddress> file) {}
