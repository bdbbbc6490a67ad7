package com.atlassian.confluence.spaces;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.SpacePermission;
import java.util.List;
import java.util.Objects;

/** A space; two of the same key are equal. */
public class Space {
  private final long id;
  private final String key;
  private final String name;

  public Space(long id, String key, String name) {
    this.id = id;
    this.key = Objects.requireNonNull(key, "key");
    this.name = name;
  }

  public long getId() {
    return id;
  }

  public String getKey() {
    return key;
  }

  public String getName() {
    return name;
  }

  public String getUrlPath() {
    return "/display/" + key;
  }

  /** The wiki's own spaces know it. */
  public Page getHomePage() {
    return null;
  }

  /** Who may do what here; the wiki's own spaces know it. */
  public List<SpacePermission> getPermissions() {
    return List.of();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Space space && space.key.equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return "space " + key;
  }
}
