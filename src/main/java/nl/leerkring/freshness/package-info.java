/**
 * Whether a page is still right: checked on, by whom, due again on. Up-to-date knowledge is the
 * first thing that the brief wants a community to yield.
 */
package nl.leerkring.freshness;
