package com.atlassian.user;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-user 3.0 javadoc")
public interface Entity {
  @Evidence("atlassian-user 3.0 javadoc")
  String getName();
}
