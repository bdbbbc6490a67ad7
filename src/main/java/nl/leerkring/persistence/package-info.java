/**
 * Transactions and schema upgrades; with the {@code Ao} classes, the only code that knows Active
 * Objects.
 */
package nl.leerkring.persistence;
