package nl.leerkring.weekposts;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** In which spaces posts are written in somebody's name; without them there are none. */
@Component
class AoWeekPostsRecords extends AoPersonalRecords {
  AoWeekPostsRecords(ActiveObjects objects) {
    super(
        objects,
        "weekposts",
        AoPersonTable.gone(AoWeekSwitch.class, "MEMBER_KEY").telling("SPACE_KEY", "SINCE_MILLIS"));
  }
}
