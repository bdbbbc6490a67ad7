package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import nl.leerkring.dev.api.Evidence;

@Evidence("SAL javadoc")
public interface LocaleResolver {
  @Evidence(
      value = "Confluence javadoc 9.2.4 ConfluenceLocaleResolver",
      seen = "9; 10 no sign of change")
  Locale getLocale(UserKey userKey);
}
