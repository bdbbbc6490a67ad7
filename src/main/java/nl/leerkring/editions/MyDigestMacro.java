package nl.leerkring.editions;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.digest.Digest;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.MemberMacro;
import nl.leerkring.web.Pagelet;

/** The reader's own digest as a page, for who does not want mail; each sees their own. */
public class MyDigestMacro extends MemberMacro {
  private final MyDigests digests;
  private final Pagelet pagelet;

  public MyDigestMacro(MyDigests digests, Members members, Pagelet pagelet) {
    super(members);
    this.digests = digests;
    this.pagelet = pagelet;
  }

  @Override
  protected String onPage(Member reader, long pageId, MacroParameters typed, String body) {
    return withoutPage(reader, typed, body);
  }

  /** It is the same on every page. */
  @Override
  protected String withoutPage(Member reader, MacroParameters typed, String body) {
    Optional<Digest> now = digests.now(reader);
    return pagelet.render(
        "editions/mydigest",
        reader.locale(),
        Map.of(
            "digest",
            new MyDigestView(now, digests.last(reader), pagelet.texts(reader.locale()), digests)));
  }
}
