package com.atlassian.annotations.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.leerkring.dev.api.Evidence;

@Evidence(
    value =
        "Atlassian REST API design guidelines, migrating to atlassian-rest 3.0.0 (opt-out of XSRF"
            + " protection of a rest method, atlassian-annotations 0.12 and later); named by"
            + " Confluence javadoc 9.2.21 and 9.4.0, DefaultXsrfTokenValidationManager, for actions;"
            + " public plugins use it on form-encoded POST resources of Confluence",
    seen = "REST of Confluence before 9; that REST v2 heeds it was not seen in writing")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface XsrfProtectionExcluded {}
