/**
 * The stand-in's wiki: people, groups, spaces and pages in the database that the plugin uses too,
 * and the one place that decides who may see and do what.
 */
package nl.leerkring.dev.host.wiki;
