/**
 * The plugin platform: a bundle in Felix, wired by Spring from the scanner's index, with the
 * modules of {@code atlassian-plugin.xml}.
 */
package nl.leerkring.dev.host.platform;
