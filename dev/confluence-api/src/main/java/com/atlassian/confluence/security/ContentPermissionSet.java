package com.atlassian.confluence.security;

import java.util.Iterator;
import nl.leerkring.dev.api.Evidence;
import nl.leerkring.dev.api.Signatures;

@Evidence("Confluence javadoc 8.5.21 and 10.0.3 (class, Iterable)")
public class ContentPermissionSet implements Iterable<ContentPermission> {
  @Override
  @Evidence("Confluence javadoc 8.5.21; tree of 10.0.3")
  public Iterator<ContentPermission> iterator() {
    throw Signatures.only();
  }
}
