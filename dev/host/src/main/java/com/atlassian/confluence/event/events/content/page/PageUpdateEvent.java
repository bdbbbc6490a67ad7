package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;

/** A page was updated. */
public class PageUpdateEvent {
  private final Page page;
  private final boolean suppressNotifications;

  public PageUpdateEvent(Page page, boolean suppressNotifications) {
    this.page = page;
    this.suppressNotifications = suppressNotifications;
  }

  public Page getPage() {
    return page;
  }

  /** Whether the editor asked not to tell anybody: a minor edit. */
  public boolean isSuppressNotifications() {
    return suppressNotifications;
  }
}
