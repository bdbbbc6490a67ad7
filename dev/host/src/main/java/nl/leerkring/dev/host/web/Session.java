package nl.leerkring.dev.host.web;

/**
 * One browser's visit.
 *
 * @param token what every changing request must carry
 * @param personKey who logged in, or null
 */
record Session(String id, String token, String personKey) {}
