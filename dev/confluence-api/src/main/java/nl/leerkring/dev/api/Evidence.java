package nl.leerkring.dev.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where the signature of a host type or member was verified. Every type and every method of this
 * module carries one; {@code docs/host-surface.md} prints them.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface Evidence {
  /** Public documentation pages or public plugins in which the signature was seen. */
  String value();

  /** Seen for Confluence 9.x and for 10.x, or what is missing. */
  String seen() default "9 and 10";
}
