package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import nl.leerkring.dev.api.Evidence;

@Evidence("SAL javadoc")
public interface LocaleResolver {
  @Evidence("SAL javadoc")
  Locale getLocale(UserKey userKey);
}
