package nl.leerkring.weekposts;

import java.util.Optional;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/** What Confluence lets a reader see of a space and its pages, and who made them. */
@Component
class WeekEyes {
  private final Pages pages;
  private final CommunitySpaces spaces;
  private final Members members;

  WeekEyes(Pages pages, CommunitySpaces spaces, Members members) {
    this.pages = pages;
    this.spaces = spaces;
    this.members = members;
  }

  boolean sees(Member reader, String spaceKey) {
    return spaces.isVisible(reader, spaceKey);
  }

  /** The page, when the reader may view it and it is still in that space. */
  Optional<PageSummary> page(Member reader, String spaceKey, long pageId) {
    return pages.visible(reader, pageId).filter(page -> page.spaceKey().equals(spaceKey));
  }

  /** Full name; empty when nobody is known or the account is gone. */
  String name(MemberKey who) {
    return who == null ? "" : members.find(who).map(Member::fullName).orElse("");
  }
}
