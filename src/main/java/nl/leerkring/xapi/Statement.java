package nl.leerkring.xapi;

/** A statement that waits. */
record Statement(int id, String statementId, String memberKey, String body, int tries) {}
