package com.atlassian.confluence.security;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Objects;

/** One group or person that a page's restriction lets in. */
public class ContentPermission {
  public static final String VIEW_PERMISSION = new String("View");
  public static final String EDIT_PERMISSION = new String("Edit");

  private final String type;
  private final String groupName;
  private final ConfluenceUser user;
  private long contentId;

  private ContentPermission(String type, String groupName, ConfluenceUser user) {
    this.type = Objects.requireNonNull(type, "type");
    this.groupName = groupName;
    this.user = user;
  }

  public static ContentPermission createGroupPermission(String type, String groupName) {
    return new ContentPermission(type, Objects.requireNonNull(groupName, "group"), null);
  }

  public static ContentPermission createUserPermission(String type, ConfluenceUser user) {
    return new ContentPermission(type, null, Objects.requireNonNull(user, "user"));
  }

  /** The same, as it was found on a page. */
  public ContentPermission on(long id) {
    contentId = id;
    return this;
  }

  /** Id of the page that it was found on; 0 when it is new. */
  public long contentId() {
    return contentId;
  }

  public String getType() {
    return type;
  }

  public String getGroupName() {
    return groupName;
  }

  public ConfluenceUser getUserSubject() {
    return user;
  }
}
