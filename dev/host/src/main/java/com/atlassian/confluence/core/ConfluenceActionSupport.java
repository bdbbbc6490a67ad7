package com.atlassian.confluence.core;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;

/** The base of every page and form that a plugin adds. */
public class ConfluenceActionSupport {
  private static final String INPUT = "input";
  private static final String SUCCESS = "success";

  public String doDefault() throws Exception {
    return INPUT;
  }

  public String execute() throws Exception {
    return SUCCESS;
  }

  public boolean isPermitted() {
    return true;
  }

  public ConfluenceUser getAuthenticatedUser() {
    return AuthenticatedUserThreadLocal.get();
  }
}
