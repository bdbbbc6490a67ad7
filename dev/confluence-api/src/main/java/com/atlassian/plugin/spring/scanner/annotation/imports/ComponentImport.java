package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.leerkring.dev.api.Evidence;

@Evidence("Atlassian Spring Scanner README; public plugins for 9.0.3 and 10.2.13")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.ANNOTATION_TYPE})
public @interface ComponentImport {
  @Evidence("Atlassian Spring Scanner README")
  String value() default "";
}
