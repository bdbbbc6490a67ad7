package nl.leerkring.cohorts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.web.Message;

/** Addresses of pages, as people copy them from their browser. */
final class SessionAddresses {
  private static final int MOST = 20;
  private static final Pattern BY_ID =
      Pattern.compile("(?:^|.*[?&]pageId=|.*/spaces/[^/]+/pages/)([1-9][0-9]{0,17})(?:[&#/?].*)?");
  private static final Pattern BY_TITLE =
      Pattern.compile(".*/display/([^/?#]+)/([^/?#]+)(?:[?#].*)?");

  private final Pages pages;

  SessionAddresses(Pages pages) {
    this.pages = pages;
  }

  /** The ids of the pages that the member may view; another address is an error at the field. */
  List<Long> read(Member member, String typed, Map<String, Message> errors) {
    List<Long> ids = new ArrayList<>();
    for (String line : typed.lines().map(String::trim).filter(one -> !one.isEmpty()).toList()) {
      Optional<PageSummary> page = page(member, line);
      page.ifPresent(found -> ids.add(found.id()));
      if (page.isEmpty()) {
        errors.put("sessions", new Message("cohorts.error.session", line));
      }
    }
    if (ids.size() > MOST) {
      errors.put("sessions", new Message("cohorts.error.sessions", MOST));
    }
    return ids.stream().distinct().toList();
  }

  private Optional<PageSummary> page(Member member, String address) {
    Matcher id = BY_ID.matcher(address);
    if (id.matches()) {
      return pages.visible(member, Long.parseLong(id.group(1)));
    }
    Matcher title = BY_TITLE.matcher(address);
    return title.matches()
        ? decoded(title.group(1))
            .flatMap(
                space ->
                    decoded(title.group(2)).flatMap(name -> pages.visible(member, space, name)))
        : Optional.empty();
  }

  private static Optional<String> decoded(String part) {
    try {
      return Optional.of(URLDecoder.decode(part, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
