package nl.leerkring.comments;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** That somebody wrote below pages, and that others wrote below theirs. */
@Component
class AoCommentRecords extends AoPersonalRecords {
  AoCommentRecords(ActiveObjects objects) {
    super(
        objects,
        "comments",
        AoPersonTable.nameless(AoComment.class, "MEMBER_KEY")
            .telling("PAGE_ID", "COMMENT_ID", "ASKS", "AT_MILLIS"),
        AoPersonTable.nameless(AoComment.class, "MAKER_KEY"));
  }
}
