package nl.leerkring.sessions;

import nl.leerkring.host.PageSummary;

/** A session with its page and its answers, as somebody who may view the page sees it. */
record SessionOnPage(Session session, PageSummary page, Answers answers) {}
