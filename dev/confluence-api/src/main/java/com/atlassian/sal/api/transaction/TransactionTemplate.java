package com.atlassian.sal.api.transaction;

import nl.leerkring.dev.api.Evidence;

@Evidence("SAL javadoc; public plugins for Confluence 9.0.3 and 10.0.1")
public interface TransactionTemplate {
  @Evidence("SAL javadoc")
  <T> T execute(TransactionCallback<T> action);
}
