/** Fills an empty wiki with the demo community, and uses the plugin in it as people would. */
package nl.leerkring.dev.host.demo;
