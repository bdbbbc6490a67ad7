/**
 * A company leaves the community: it takes along what is theirs, everything it shared ends, and
 * what was agreed to stay stays.
 */
package nl.leerkring.leaving;
