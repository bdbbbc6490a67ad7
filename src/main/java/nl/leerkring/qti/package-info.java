/**
 * Questions from IMS QTI 2.0 to 2.2, as test systems export them: packages, tests and single items.
 * Step 4 of the brief, fill it.
 */
package nl.leerkring.qti;
