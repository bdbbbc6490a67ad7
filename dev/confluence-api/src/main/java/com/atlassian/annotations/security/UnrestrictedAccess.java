package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.leerkring.dev.api.Evidence;

@Evidence(
    "guide dc-apps-platform-7-preparing-for-secure-endpoints; public plugins for Confluence on javax"
        + " and on jakarta")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UnrestrictedAccess {}
