package com.atlassian.confluence.core;

import nl.leerkring.dev.api.Evidence;

@Evidence("Confluence javadoc 8.x; public plugin for 9.2.3, and one for 9.5.4 shipped for 10")
public interface SaveContext {}
