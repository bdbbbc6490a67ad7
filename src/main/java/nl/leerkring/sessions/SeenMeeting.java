package nl.leerkring.sessions;

import nl.leerkring.host.PageSummary;

/** One time of a session, with its page as somebody who may view it sees it. */
public record SeenMeeting(Meeting meeting, PageSummary page) {}
