package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;
import nl.leerkring.dev.api.Evidence;

@Evidence("SAL javadoc")
public interface TimeZoneManager {
  @Evidence("SAL javadoc")
  TimeZone getUserTimeZone(UserKey userKey);
}
