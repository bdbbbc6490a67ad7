/**
 * Everything that is kept about one person, to hand out or to erase: a promise of the brief, the
 * admin can leave and a person's data can be exported and erased. A feature that keeps rows about
 * members implements {@link nl.leerkring.personaldata.PersonalRecords}, mostly by extending {@link
 * nl.leerkring.personaldata.AoPersonalRecords}.
 */
package nl.leerkring.personaldata;
