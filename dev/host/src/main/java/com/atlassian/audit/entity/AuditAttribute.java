package com.atlassian.audit.entity;

import java.util.Objects;

/** A name and a value that belong to an event. */
public class AuditAttribute {
  private final String name;
  private final String value;

  public AuditAttribute(String name, String value) {
    this.name = Objects.requireNonNull(name, "name");
    this.value = value;
  }

  @Override
  public String toString() {
    return name + ": " + value;
  }
}
