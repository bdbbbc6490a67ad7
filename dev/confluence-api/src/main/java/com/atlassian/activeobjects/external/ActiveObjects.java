package com.atlassian.activeobjects.external;

import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import nl.leerkring.dev.api.Evidence;

@Evidence(
    "activeobjects-plugin javadoc; imported by public plugins for Confluence 9.0.3 and 10.0.1")
public interface ActiveObjects {
  @Evidence(value = "activeobjects-plugin javadoc", seen = "library pages; no sign of change")
  <T extends RawEntity<K>, K> T get(Class<T> type, K key);

  @Evidence(value = "activeobjects-plugin javadoc", seen = "library pages; no sign of change")
  <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params);

  @Evidence(value = "activeobjects-plugin javadoc", seen = "library pages; no sign of change")
  <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);

  @Evidence(value = "activeobjects-plugin javadoc", seen = "library pages; no sign of change")
  <T extends RawEntity<K>, K> T[] find(Class<T> type);

  @Evidence(value = "activeobjects-plugin javadoc", seen = "library pages; no sign of change")
  <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters);

  @Evidence(value = "activeobjects-plugin javadoc", seen = "library pages; no sign of change")
  <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query);

  @Evidence(value = "activeobjects-plugin javadoc", seen = "library pages; no sign of change")
  <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters);
}
