/**
 * What members do in courses, told to whoever keeps or passes on more of it: certificates, learning
 * records.
 */
package nl.leerkring.learning;
