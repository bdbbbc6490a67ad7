package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;

/** The key of a person, which never changes, unlike the user name. */
public final class UserKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String userkey;

  public UserKey(String userkey) {
    this.userkey = Objects.requireNonNull(userkey, "userkey");
  }

  public String getStringValue() {
    return userkey;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserKey key && key.userkey.equals(userkey);
  }

  @Override
  public int hashCode() {
    return userkey.hashCode();
  }

  @Override
  public String toString() {
    return userkey;
  }
}
