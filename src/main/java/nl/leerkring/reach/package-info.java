/**
 * Why somebody can or cannot see something, and who reaches what in the whole community: so that an
 * administrator can be certain.
 */
package nl.leerkring.reach;
