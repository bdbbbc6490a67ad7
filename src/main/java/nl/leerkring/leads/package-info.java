/**
 * What the leads of a company do without being administrators: its people, its partner offers. Step
 * 1 of the brief, people from all companies. Guests are {@link nl.leerkring.guests}.
 */
package nl.leerkring.leads;
