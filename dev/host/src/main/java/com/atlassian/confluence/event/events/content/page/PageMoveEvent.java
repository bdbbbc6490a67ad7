package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page got another parent, another space or another place among its siblings. */
public class PageMoveEvent {
  private final Page page;

  public PageMoveEvent(Page page) {
    this.page = page;
  }

  public Page getPage() {
    return page;
  }
}
