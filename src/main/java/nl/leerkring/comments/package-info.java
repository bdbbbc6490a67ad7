/**
 * What members write below pages: questions that nobody answered yet, talks across companies, and
 * how many wrote to whom. Steps 4 and 7 of the brief: ask for feedback, and let people feel what
 * they would miss. What somebody wrote is read once, to know whether it asks something, and not
 * kept.
 */
package nl.leerkring.comments;
