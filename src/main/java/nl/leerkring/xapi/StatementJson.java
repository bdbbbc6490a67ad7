package nl.leerkring.xapi;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.leerkring.host.Site;
import nl.leerkring.learning.LearningEvent;
import nl.leerkring.web.Json;

/**
 * What somebody did as an xAPI 1.0.3 statement. People are numbers that only this community can
 * trace back; titles are left out, as a page may be of an inner ring.
 */
final class StatementJson {
  private static final int WHOLE = 100;

  private final Site site;
  private final String salt;

  StatementJson(Site site, String salt) {
    this.site = site;
    this.salt = salt;
  }

  /** The same for the same event. */
  static String id(LearningEvent event) {
    return UUID.nameUUIDFromBytes(("leerkring|" + event.once()).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  String of(LearningEvent event) {
    Map<String, Object> statement = new LinkedHashMap<>();
    statement.put("id", id(event));
    statement.put("actor", actor(event));
    statement.put("verb", verb(event.kind()));
    statement.put("object", activity(event.pageId()));
    if (event.score() >= 0) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("score", Map.of("scaled", (double) event.score() / WHOLE));
      result.put("success", event.kind() == LearningEvent.Kind.QUIZ_PASSED);
      statement.put("result", result);
    }
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("platform", "Leerkring");
    if (event.courseId() != 0 && event.courseId() != event.pageId()) {
      context.put("contextActivities", Map.of("parent", List.of(activity(event.courseId()))));
    }
    statement.put("context", context);
    statement.put("timestamp", event.at().toString());
    statement.put("version", "1.0.0");
    return Json.of(statement);
  }

  private Map<String, Object> actor(LearningEvent event) {
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("homePage", site.url("/"));
    account.put("name", pseudonym(event.member().value()));
    Map<String, Object> actor = new LinkedHashMap<>();
    actor.put("objectType", "Agent");
    actor.put("account", account);
    return actor;
  }

  private String pseudonym(String memberKey) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(memberKey.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  private Map<String, Object> activity(long pageId) {
    Map<String, Object> activity = new LinkedHashMap<>();
    activity.put("objectType", "Activity");
    activity.put("id", site.url("/pages/viewpage.action?pageId=" + pageId));
    return activity;
  }

  private static Map<String, Object> verb(LearningEvent.Kind kind) {
    String id =
        switch (kind) {
          case ENROLLED -> "http://adlnet.gov/expapi/verbs/registered";
          case QUIZ_PASSED -> "http://adlnet.gov/expapi/verbs/passed";
          case QUIZ_FAILED -> "http://adlnet.gov/expapi/verbs/failed";
          case LESSON_DONE, COURSE_COMPLETED -> "http://adlnet.gov/expapi/verbs/completed";
        };
    return Map.of("id", id);
  }
}
