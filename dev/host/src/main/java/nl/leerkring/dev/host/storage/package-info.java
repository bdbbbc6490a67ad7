/** Shows Confluence's storage format as HTML, with the plugin's macros executed. */
package nl.leerkring.dev.host.storage;
