package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 9.0.3; public plugins for 9.0.3 and 10.0.1")
public interface UserAccessor {
  @Evidence("Confluence javadoc 8.1.1 ConfluenceUserResolver")
  ConfluenceUser getUserByName(String name);

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  ConfluenceUser getExistingUserByKey(UserKey userKey);

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  List<String> getGroupNamesForUserName(String userName);
}
