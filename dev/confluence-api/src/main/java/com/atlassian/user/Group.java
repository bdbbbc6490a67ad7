package com.atlassian.user;

import nl.leerkring.dev.api.Evidence;

@Evidence("atlassian-user 3.0 javadoc; Confluence javadoc 9.2.21 return types")
public interface Group extends Entity {}
