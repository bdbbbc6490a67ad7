package nl.leerkring.digest;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.digest.DigestSelection.Chosen;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.news.NewsItem;
import nl.leerkring.rings.Projection;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;
import nl.leerkring.web.Wording;

/** Puts what was chosen into the reader's words; names that it looked up serve all readers. */
final class DigestWords {
  private final Members members;
  private final Projection projection;
  private final RingsInMails rings;
  private final Map<MemberKey, String> names = new ConcurrentHashMap<>();

  DigestWords(Members members, Projection projection, RingsInMails rings) {
    this.members = members;
    this.projection = projection;
    this.rings = rings;
  }

  DigestItem item(Reader reader, Chosen chosen, Texts texts) {
    NewsItem item = chosen.item();
    String title = item.title() == null ? chosen.page().title() : said(reader, item.title(), texts);
    String path = item.urlPath().isEmpty() ? chosen.page().urlPath() : item.urlPath();
    Optional<Ring> ring = projection.ring(space(chosen), item.pageId());
    return new DigestItem(
        item.key(),
        chosen.placed().section(),
        item.kind(),
        title,
        item.pageId(),
        chosen.page() == null ? "" : chosen.page().spaceKey(),
        path,
        detail(reader, chosen, texts),
        why(reader, chosen, texts),
        ring.filter(rings::areTitlesOnly).isPresent());
  }

  private String detail(Reader reader, Chosen chosen, Texts texts) {
    NewsItem item = chosen.item();
    if (item.says() != null) {
      return said(reader, item.says(), texts);
    }
    String where = chosen.page() == null ? "" : chosen.page().spaceName();
    String who = item.author() == null ? "" : names.computeIfAbsent(item.author(), this::name);
    return who.isEmpty() ? where : who + ", " + where;
  }

  /** The company's name by its key. */
  String company(String key) {
    return projection.company(key).map(Company::name).orElse(key);
  }

  /** Empty when the account is gone. */
  private String name(MemberKey who) {
    return members.find(who).map(Member::fullName).orElse("");
  }

  private static String said(Reader reader, Message message, Texts texts) {
    return new Wording(texts, reader.member().zone()).of(message);
  }

  /** Where it is now, which is elsewhere when somebody moved it since; empty where none counts. */
  private static String space(Chosen chosen) {
    String then = chosen.item().spaceKey();
    return then.isEmpty() || chosen.page() == null ? then : chosen.page().spaceKey();
  }

  private String why(Reader reader, Chosen chosen, Texts texts) {
    Placed placed = chosen.placed();
    Reason reason = reason(reader, placed);
    String about =
        switch (reason) {
          case FUNCTION -> reader.function(placed.item()).orElse("");
          case TOPIC -> reader.topic(placed.item()).orElse("");
          default -> projection.owner(space(chosen)).map(Company::name).orElse("");
        };
    return texts.get("digest.why." + reason, about);
  }

  private static Reason reason(Reader reader, Placed placed) {
    NewsItem item = placed.item();
    if (item.spaceKey().isEmpty()) {
      return Reason.YOURS;
    }
    return switch (item.kind()) {
      case PIN -> Reason.PIN;
      case SESSION -> reader.function(item).isPresent() ? Reason.FUNCTION : Reason.SEATS;
      default -> placeReason(reader, placed);
    };
  }

  private static Reason placeReason(Reader reader, Placed placed) {
    if (reader.function(placed.item()).isPresent()) {
      return Reason.FUNCTION;
    }
    if (reader.topic(placed.item()).isPresent()) {
      return Reason.TOPIC;
    }
    return placed
        .newcomer()
        .orElse(
            switch (placed.section()) {
              case OWN -> Reason.OWN;
              case PARTNERS -> Reason.PARTNERS;
              default -> Reason.EVERYONE;
            });
  }
}
