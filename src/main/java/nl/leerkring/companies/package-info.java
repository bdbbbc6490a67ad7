/**
 * The companies of the community, their groups, partners and spaces: step 3 of the brief, a clear
 * layout. Others may use {@link nl.leerkring.companies.Companies} and {@link
 * nl.leerkring.companies.People}.
 */
package nl.leerkring.companies;
