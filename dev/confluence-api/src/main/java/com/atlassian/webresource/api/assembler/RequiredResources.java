package com.atlassian.webresource.api.assembler;

import nl.leerkring.dev.api.Evidence;

@Evidence("public plugins for Confluence 10.0.1 and 10.2.13")
public interface RequiredResources {
  @Evidence("public plugins for Confluence 10.0.1 and 10.2.13")
  RequiredResources requireWebResource(String moduleCompleteKey);
}
