/**
 * A blog post per space about its week, where a lead asked for it: step 7 of the brief, bring news
 * to people. The post holds no news itself: a macro in it lists what each reader may see when they
 * read it.
 */
package nl.leerkring.weekposts;
