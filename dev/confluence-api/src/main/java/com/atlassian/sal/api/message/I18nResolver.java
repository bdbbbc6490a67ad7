package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;
import nl.leerkring.dev.api.Evidence;

@Evidence("SAL javadoc")
public interface I18nResolver {
  @Evidence("SAL javadoc")
  String getText(Locale locale, String key);

  @Evidence("SAL javadoc")
  String getText(Locale locale, String key, Serializable... arguments);
}
