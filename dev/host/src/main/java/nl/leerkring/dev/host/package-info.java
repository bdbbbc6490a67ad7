/**
 * A stand-in for Confluence that boots the plugin's built jar. It is not Confluence: it has just
 * enough of a wiki around a real OSGi framework, Spring, Active Objects, Velocity and SMTP to run
 * and test the plugin, and it is at least as strict as the host where the plugin meets it.
 */
package nl.leerkring.dev.host;
