/**
 * How far a page reaches, and the considered step of letting it reach further: knowledge that no
 * company loses an edge by sharing.
 */
package nl.leerkring.sharing;
