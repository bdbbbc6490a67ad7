/**
 * Temporary members of a company, each until a day: temps and partners' people whom the brief wants
 * to bind.
 */
package nl.leerkring.guests;
