package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page went to the trash. */
public class PageTrashedEvent {
  private final Page page;

  public PageTrashedEvent(Page page) {
    this.page = page;
  }

  public Page getPage() {
    return page;
  }
}
