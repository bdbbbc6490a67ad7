package nl.leerkring.films;

import com.atlassian.activeobjects.external.ActiveObjects;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import org.springframework.stereotype.Component;

/** Where somebody is in films is nobody else's. */
@Component
class AoFilmRecords extends AoPersonalRecords {
  AoFilmRecords(ActiveObjects objects) {
    super(
        objects,
        "films",
        AoPersonTable.gone(AoWatched.class, "MEMBER_KEY")
            .telling("LEFT_AT", "SHARE", "WATCHED_AT"));
  }
}
