package com.atlassian.confluence.user;

/** Who is logged in on this thread. */
public class AuthenticatedUserThreadLocal {
  private static final ThreadLocal<ConfluenceUser> CURRENT = new ThreadLocal<>();

  private AuthenticatedUserThreadLocal() {}

  public static ConfluenceUser get() {
    return CURRENT.get();
  }

  public static void set(ConfluenceUser user) {
    if (user == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(user);
    }
  }
}
