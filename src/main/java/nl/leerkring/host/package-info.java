/**
 * What we need of Confluence, in our words. Features depend on these ports; {@code host.confluence}
 * fulfils them.
 */
package nl.leerkring.host;
