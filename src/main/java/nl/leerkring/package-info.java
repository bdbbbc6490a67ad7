/** Leerkring: a learning community for the employees of several companies, inside Confluence. */
package nl.leerkring;
