package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.List;
import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 9.0.3; public plugins for 9.0.3 and 10.0.1")
public interface UserAccessor {
  @Evidence("Confluence javadoc 9.0.3 and 10.1.2 ConfluenceUserResolver")
  ConfluenceUser getUserByName(String name);

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  ConfluenceUser getExistingUserByKey(UserKey userKey);

  @Evidence("public plugins for Confluence 9.0.3 and 10.0.1")
  List<String> getGroupNamesForUserName(String userName);

  /** Whether the account is there and may not be used any more. */
  @Evidence(
      value = "Confluence javadoc 6.15.7 DeactivatedUserChecker names it; public plugins",
      seen = "9 and 10 in older pages only")
  boolean isDeactivated(String username);

  /** The group, or null when there is none of that name. */
  @Evidence("Confluence javadoc 9.1.2 GroupResolver; public plugin for 9.0.2 and 10.0.2")
  Group getGroup(String name);

  /** Names of its members, those of nested groups too; empty for a group that is not there. */
  @Evidence(
      value = "Confluence javadoc 8.8.0 and 9.3.2 GroupMembershipAccessor",
      seen = "9; 10 no sign of change")
  List<String> getMemberNamesAsList(Group group);

  /** Makes a group in the first directory that lets it. */
  @Evidence(
      value = "Confluence javadoc 7.19.14; its super-type is named in 9.0.3",
      seen = "9 and 10 in older pages only")
  Group addGroup(String name);

  @Evidence(
      value =
          "Confluence javadoc 7.19.14; its super-type is named in 9.0.3; public plugins and scripts",
      seen = "9 and 10 in older pages only")
  void addMembership(String groupName, String userName);

  @Evidence(
      value = "Confluence javadoc 7.19.14; its super-type is named in 9.0.3",
      seen = "9 and 10 in older pages only")
  void removeMembership(String groupName, String userName);
}
