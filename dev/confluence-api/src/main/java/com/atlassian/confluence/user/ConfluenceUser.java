package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;
import nl.leerkring.dev.api.Evidence;

@Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
public interface ConfluenceUser extends User {
  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  UserKey getKey();
}
