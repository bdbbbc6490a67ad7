package nl.leerkring.dev.host.platform;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * The moments at which a digest can be disturbed: whenever the plugin asks whether somebody may
 * view a page, whenever it writes a link into a mail, and while the mail server is at it. At some
 * of them somebody meddles. Also remembers what the plugin was answered since it began with the
 * reader it is at.
 */
final class Moments implements ApplicationProperties {
  /** At one of so many moments somebody meddles. */
  private static final int SELDOM = 24;

  private final String baseUrl;
  private Random random = new Random();
  private DigestWorld world;
  private boolean untilTheEnd;
  private int left;
  private ConfluenceUser reader;
  private boolean isWritten;
  private boolean isThere;
  private final Map<Long, Boolean> answers = new HashMap<>();
  private final Set<Long> allowedInTheEnd = new TreeSet<>();

  Moments(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /**
   * From now on.
   *
   * @param untilTheEnd also while the plugin asks for the last time, at the mail's last byte
   */
  void begin(DigestWorld community, Random chance, boolean untilTheEnd) {
    this.world = community;
    this.random = chance;
    this.untilTheEnd = untilTheEnd;
    this.left = 1 + random.nextInt(SELDOM);
    next();
  }

  void end() {
    world = null;
  }

  /** The plugin reads the base URL to write a link. */
  @Override
  public String getBaseUrl(UrlMode mode) {
    if (world != null) {
      isWritten = true;
      allowedInTheEnd.clear();
      pass();
    }
    return baseUrl;
  }

  void before(Class<?> service, Object[] arguments, Object none) {
    if (world != null && isViewing(service, arguments)) {
      if (!arguments[0].equals(reader)) {
        next();
        reader = (ConfluenceUser) arguments[0];
      }
      if (!isWritten || untilTheEnd) {
        pass();
      }
    }
  }

  void after(Class<?> service, Object[] arguments, Object answer) {
    if (world != null && isViewing(service, arguments)) {
      long page = ((Page) arguments[2]).getId();
      boolean may = (Boolean) answer;
      answers.merge(page, may, Boolean::logicalOr);
      if (isWritten && may) {
        allowedInTheEnd.add(page);
      } else {
        allowedInTheEnd.remove(page);
      }
    }
  }

  private static boolean isViewing(Class<?> service, Object[] arguments) {
    return service == PermissionManager.class
        && arguments[0] != null
        && arguments[1] == Permission.VIEW
        && arguments[2] instanceof Page;
  }

  private void pass() {
    if (!isThere && --left <= 0) {
      left = 1 + random.nextInt(SELDOM);
      world.meddle(answers.keySet());
    }
  }

  /** The mail server has the first bytes of the mail. */
  void arriving() {
    pass();
  }

  /** The mail server has all of it; nothing happens until the plugin is at another reader. */
  void there() {
    isThere = true;
  }

  /** Pages that the reader was once allowed to view since the plugin began with them. */
  Set<Long> allowed() {
    Set<Long> allowed = new TreeSet<>();
    answers.forEach(
        (page, may) -> {
          if (may) {
            allowed.add(page);
          }
        });
    return allowed;
  }

  /** Pages of which the host said so when it was asked for the last time, the mail being there. */
  Set<Long> allowedInTheEnd() {
    return Set.copyOf(allowedInTheEnd);
  }

  /** The mail has gone, or the plugin is at another reader. */
  void next() {
    reader = null;
    isWritten = false;
    isThere = false;
    answers.clear();
    allowedInTheEnd.clear();
  }
}
