package com.atlassian.user.search.page;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-user javadoc; Confluence javadoc 8.8.0 GroupMembershipAccessor")
public interface Pager<T> extends Iterable<T> {}
