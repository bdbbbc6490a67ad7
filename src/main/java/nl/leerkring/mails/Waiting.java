package nl.leerkring.mails;

/**
 * A notice that waits.
 *
 * @param tries how often it was refused
 */
record Waiting(int id, Notice notice, int tries) {}
