package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.pages.Page;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
public class PageCreateEvent {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  public Page getPage() {
    throw Signatures.only();
  }
}
