package nl.leerkring.companies;

import java.util.List;
import java.util.Optional;

/**
 * Companies and kept groups as somebody wants them all at once.
 *
 * @param companies those that are to be as said here; empty when nothing is said of any
 * @param kept names of groups that the rings are to leave alone; empty when nothing is said of them
 * @param removes whether companies that are not among these are to go
 */
public record CommunityDraft(
    Optional<List<CompanyDraft>> companies, Optional<List<String>> kept, boolean removes) {}
