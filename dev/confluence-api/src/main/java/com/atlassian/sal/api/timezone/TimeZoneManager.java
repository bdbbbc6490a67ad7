package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;
import nl.leerkring.dev.api.Evidence;

@Evidence("SAL javadoc")
public interface TimeZoneManager {
  @Evidence(
      value = "Confluence javadoc 8.9.1 and 9.4.0 (constructor of its implementation)",
      seen = "neither line directly")
  TimeZone getUserTimeZone(UserKey userKey);
}
