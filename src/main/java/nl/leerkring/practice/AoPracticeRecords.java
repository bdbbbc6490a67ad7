package nl.leerkring.practice;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Work goes; feedback on the work of others stays theirs, from nobody. */
@Component
class AoPracticeRecords extends AoPersonalRecords {
  AoPracticeRecords(ActiveObjects objects) {
    super(
        objects,
        "practice",
        AoPersonTable.nameless(AoWork.class, "AUTHOR_KEY")
            .emptying("WORDS", "FILE_PATH")
            .telling("PAGE_ID", "WORDS", "FILE_PATH", "HANDED_AT"),
        AoPersonTable.nameless(AoReview.class, "REVIEWER_KEY")
            .telling("PAGE_ID", "MARKS", "CLAIMED_AT"));
  }
}
