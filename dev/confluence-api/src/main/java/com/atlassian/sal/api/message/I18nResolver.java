package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import nl.leerkring.dev.api.Evidence;

@Evidence("SAL javadoc")
public interface I18nResolver {
  @Evidence(value = "SAL javadoc", seen = "library pages; no sign of change")
  String getText(Locale locale, String key);

  @Evidence(value = "SAL javadoc", seen = "library pages; no sign of change")
  String getText(Locale locale, String key, Serializable... arguments);
}
