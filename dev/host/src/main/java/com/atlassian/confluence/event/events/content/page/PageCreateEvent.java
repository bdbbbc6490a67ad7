package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was created. */
public class PageCreateEvent {
  private final Page page;

  public PageCreateEvent(Page page) {
    this.page = page;
  }

  public Page getPage() {
    return page;
  }
}
