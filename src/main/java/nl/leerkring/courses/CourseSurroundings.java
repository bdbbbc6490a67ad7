package nl.leerkring.courses;

import java.util.List;
import nl.leerkring.host.PageSummary;
import nl.leerkring.web.Message;

/**
 * What a cover shows besides the course itself.
 *
 * @param isLead whether the reader leads a company, and so may suggest the course to its people
 * @param missing courses that the reader has to complete first
 * @param hints for editors only
 * @param changed how many lessons wait for the maker to say what their change means; editors only
 */
record CourseSurroundings(
    boolean isEditor,
    boolean isLead,
    List<String> makers,
    List<PageSummary> missing,
    List<Message> hints,
    int changed) {}
