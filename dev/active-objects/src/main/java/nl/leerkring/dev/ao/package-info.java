/** The real Active Objects library and real databases, for the stand-in and for unit tests. */
package nl.leerkring.dev.ao;
