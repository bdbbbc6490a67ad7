package nl.leerkring.weekposts;

import java.util.List;

/** Which spaces get a post each week; none by default. */
interface WeekSwitchRepository {
  /** In order of the spaces' keys; one query. */
  List<WeekSwitch> all();

  /** Keeps it instead of what was kept of that space. */
  void on(WeekSwitch wanted);

  void off(String spaceKey);
}
