package com.atlassian.user;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-user 3.0 javadoc; imported by a public plugin for 10.0.1")
public interface User extends Entity {
  @Evidence("atlassian-user 3.0 javadoc; public plugins for 9 and 10")
  String getFullName();

  @Evidence("atlassian-user 3.0 javadoc; public plugins")
  String getEmail();
}
