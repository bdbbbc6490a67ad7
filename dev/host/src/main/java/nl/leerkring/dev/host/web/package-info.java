/**
 * The stand-in's pages over HTTP. Every answer asks the wiki's rights anew, and who may not see a
 * thing gets the same answer as for a thing that isn't there.
 */
package nl.leerkring.dev.host.web;
