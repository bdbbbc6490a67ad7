/** The ports of {@code nl.leerkring.host}, fulfilled with Confluence's own services. */
package nl.leerkring.host.confluence;
