package nl.leerkring.host;

/** What a group may do in a space; each is one of Confluence's own space permissions. */
public enum SpaceRight {
  VIEW,
  COMMENT,
  EDIT_PAGE,
  ATTACH
}
