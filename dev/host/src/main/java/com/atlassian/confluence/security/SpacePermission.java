package com.atlassian.confluence.security;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Objects;

/** One right in one space, for a group, a person or anybody. */
public class SpacePermission {
  public static final String VIEWSPACE_PERMISSION = new String("VIEWSPACE");
  public static final String COMMENT_PERMISSION = new String("COMMENT");
  public static final String CREATEEDIT_PAGE_PERMISSION = new String("EDITSPACE");
  public static final String EDITBLOG_PERMISSION = new String("EDITBLOG");
  public static final String EXPORT_SPACE_PERMISSION = new String("EXPORTSPACE");
  public static final String SET_PAGE_PERMISSIONS_PERMISSION = new String("SETPAGEPERMISSIONS");
  public static final String CREATE_ATTACHMENT_PERMISSION = new String("CREATEATTACHMENT");
  public static final String ADMINISTER_SPACE_PERMISSION = new String("SETSPACEPERMISSIONS");

  private final String type;
  private final Space space;
  private final String group;
  private final ConfluenceUser user;

  private SpacePermission(String type, Space space, String group, ConfluenceUser user) {
    this.type = Objects.requireNonNull(type, "type");
    this.space = space;
    this.group = group;
    this.user = user;
  }

  public static SpacePermission createGroupSpacePermission(String type, Space space, String group) {
    return new SpacePermission(type, space, group, null);
  }

  public static SpacePermission createUserSpacePermission(
      String type, Space space, ConfluenceUser user) {
    return new SpacePermission(type, space, null, user);
  }

  public static SpacePermission createAnonymousSpacePermission(String type, Space space) {
    return new SpacePermission(type, space, null, null);
  }

  public String getType() {
    return type;
  }

  public Space getSpace() {
    return space;
  }

  /** The group that has the right, or null. */
  public String getGroup() {
    return group;
  }

  /** The person who has the right, or null. */
  public ConfluenceUser getUserSubject() {
    return user;
  }

  public boolean isGroupPermission() {
    return group != null;
  }

  public boolean isUserPermission() {
    return user != null;
  }

  /** Whether it is for everybody, also who is not logged in. */
  public boolean isAnonymousPermission() {
    return group == null && user == null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SpacePermission that
        && that.type.equals(type)
        && Objects.equals(that.space, space)
        && Objects.equals(that.group, group)
        && Objects.equals(that.user, user);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, space, group, user);
  }

  @Override
  public String toString() {
    return type + " in " + space + " for " + (group != null ? group : user);
  }
}
