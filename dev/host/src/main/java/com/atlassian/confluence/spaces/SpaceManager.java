package com.atlassian.confluence.spaces;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Collection;

/** Spaces; with the method whose last parameter is of another type from line to line. */
public interface SpaceManager {
  Space getSpace(String spaceKey);

  Collection<String> getAllSpaceKeys(SpaceStatus status);

  Space createPrivateSpace(String key, String name, String description, ConfluenceUser creator);
}
