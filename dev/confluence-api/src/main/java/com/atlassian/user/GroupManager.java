package com.atlassian.user;

import com.atlassian.user.search.page.Pager;
import nl.leerkring.dev.api.Evidence;

@Evidence("public plugins for 9.2.3, and 9.5.4 shipped for 10")
public interface GroupManager {
  /** The group, or null when there is none of that name. */
  @Evidence("public plugins for 9.2.3 and 9.5.4")
  Group getGroup(String groupName) throws EntityException;

  @Evidence("public plugins for 9.2.3 and 9.5.4")
  Pager<String> getMemberNames(Group group) throws EntityException;
}
