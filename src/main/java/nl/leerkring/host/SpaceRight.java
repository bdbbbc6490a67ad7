package nl.leerkring.host;

/** What somebody may do in a space; each is one of Confluence's own space permissions. */
public enum SpaceRight {
  VIEW,
  COMMENT,
  EDIT_PAGE,
  EDIT_BLOG,
  ATTACH,
  /** Limit who sees or edits a page. */
  RESTRICT,
  EXPORT,
  ADMINISTER
}
