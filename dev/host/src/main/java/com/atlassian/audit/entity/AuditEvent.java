package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Something that was done, for the audit log. */
public class AuditEvent {
  private final String categoryKey;
  private final String actionKey;
  private final List<AuditAttribute> attributes;

  private AuditEvent(Builder builder) {
    categoryKey = builder.categoryKey;
    actionKey = builder.actionKey;
    attributes = List.copyOf(builder.attributes);
  }

  public static Builder fromI18nKeys(
      String categoryKey, String actionKey, CoverageLevel level, CoverageArea area) {
    Objects.requireNonNull(level, "level");
    return new Builder(categoryKey, actionKey);
  }

  public String getCategoryI18nKey() {
    return categoryKey;
  }

  public String getActionI18nKey() {
    return actionKey;
  }

  public List<AuditAttribute> getExtraAttributes() {
    return attributes;
  }

  /** Puts an event together. */
  public static class Builder {
    private final String categoryKey;
    private final String actionKey;
    private final List<AuditAttribute> attributes = new ArrayList<>();

    Builder(String categoryKey, String actionKey) {
      this.categoryKey = Objects.requireNonNull(categoryKey, "category");
      this.actionKey = Objects.requireNonNull(actionKey, "action");
    }

    public Builder extraAttribute(AuditAttribute attribute) {
      attributes.add(attribute);
      return this;
    }

    public AuditEvent build() {
      return new AuditEvent(this);
    }
  }
}
