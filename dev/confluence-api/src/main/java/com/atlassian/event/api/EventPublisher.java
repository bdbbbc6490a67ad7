package com.atlassian.event.api;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-event javadoc; public plugins for Confluence 9.0.3 and 10.0.1")
public interface EventPublisher {
  @Evidence("atlassian-event javadoc")
  void register(Object listener);

  @Evidence("atlassian-event javadoc")
  void unregister(Object listener);
}
