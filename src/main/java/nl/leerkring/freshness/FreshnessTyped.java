package nl.leerkring.freshness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;

/** What an editor typed into the macro. */
final class FreshnessTyped {
  private static final int BY_DEFAULT = 12;
  private static final int MOST = 60;

  private final int months;
  private final Optional<MemberKey> owner;
  private final List<Message> hints = new ArrayList<>();

  FreshnessTyped(MacroParameters typed, Members members) {
    months = typed.number("months", 1, MOST, BY_DEFAULT, hints);
    String name = typed.text("owner");
    owner = members.named(name).map(Member::key);
    if (!name.isEmpty() && owner.isEmpty()) {
      hints.add(new Message("freshness.hint.owner", name));
    }
  }

  int months() {
    return months;
  }

  /** Whom the editor named; empty for who made the page. */
  Optional<MemberKey> owner() {
    return owner;
  }

  List<Message> hints() {
    return hints;
  }
}
