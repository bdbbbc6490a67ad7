package nl.leerkring.sessionmails;

import java.util.List;

/** What a mail's template gets to show, as lines. */
final class SeenView {
  private SeenView() {}

  static String text(SessionMailView view) {
    return String.join(
        "\n",
        List.of(
            view.getIntro(),
            view.getReason(),
            String.join("\n", view.getTimes()),
            view.getPlace(),
            view.getLink(),
            view.getHost(),
            String.join("\n", view.getAgenda()),
            view.getAction(),
            view.getActionUrl()));
  }
}
