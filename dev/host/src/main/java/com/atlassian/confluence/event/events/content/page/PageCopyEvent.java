package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was copied together with others; a page copied alone is only created. */
public class PageCopyEvent {
  private final Page origin;
  private final Page destination;

  public PageCopyEvent(Page origin, Page destination) {
    this.origin = origin;
    this.destination = destination;
  }

  public Page getOrigin() {
    return origin;
  }

  public Page getDestination() {
    return destination;
  }
}
