package com.atlassian.confluence.spaces;

import com.atlassian.confluence.user.ConfluenceUser;

/** Spaces; with the method whose last parameter is of another type from line to line. */
public interface SpaceManager {
  Space getSpace(String spaceKey);

  Space createPrivateSpace(String key, String name, String description, ConfluenceUser creator);
}
