package nl.leerkring.rings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.host.Members;
import nl.leerkring.host.Translator;
import nl.leerkring.web.AdminAction;
import org.apache.struts2.interceptor.parameter.StrutsParameter;

/** The preview of what the rings would change, and its one button. */
public class RingsAction extends AdminAction {
  private final Rings rings;
  private String fingerprint = "";
  private RingPlan plan;

  public RingsAction(Members members, Translator translator, Rings rings) {
    super(members, translator);
    this.rings = rings;
  }

  @Override
  public String doDefault() {
    return "input";
  }

  @Override
  public String execute() {
    rings.apply(member(), fingerprint).ifPresent(reason -> refuse(Map.of("form", reason)));
    return getErrors().isEmpty() ? "success" : "input";
  }

  /** What would change, space by space. */
  public List<SpaceChangesView> getSpaces() {
    Map<String, String> sights =
        rings.sight(plan()).stream()
            .collect(Collectors.toMap(SightChange::spaceKey, this::sightInWords));
    return plan().changes().stream()
        .collect(Collectors.groupingBy(RingChange::spaceKey, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            space ->
                new SpaceChangesView(
                    space.getKey(),
                    sights.getOrDefault(space.getKey(), ""),
                    space.getValue().stream().map(this::inWords).toList()))
        .toList();
  }

  /** Who sees a space besides what the rings govern, in words. */
  public List<String> getBesides() {
    return rings.besides(member()).stream().flatMap(this::inWords).toList();
  }

  public String getFingerprint() {
    return plan().fingerprint();
  }

  @StrutsParameter
  public void setFingerprint(String fingerprint) {
    this.fingerprint = fingerprint;
  }

  private RingPlan plan() {
    if (plan == null) {
      plan = rings.preview(member());
    }
    return plan;
  }

  private String sightInWords(SightChange sight) {
    return getWords().get("rings.sight", sight.gain(), sight.lose());
  }

  private Stream<String> inWords(SeenBesides besides) {
    List<String> lines = new ArrayList<>();
    if (!besides.groups().isEmpty()) {
      String groups = String.join(", ", besides.groups());
      lines.add(getWords().get("rings.besides.groups", besides.spaceKey(), groups));
    }
    if (besides.others() > 0) {
      lines.add(getWords().get("rings.besides.others", besides.spaceKey(), besides.others()));
    }
    return lines.stream();
  }

  private ChangeView inWords(RingChange change) {
    String right = getWords().get("rings.right." + change.right());
    String key =
        change.gives() ? "rings.gives" : change.known() ? "rings.takes" : "rings.takes.stranger";
    return new ChangeView(change.gives(), getWords().get(key, change.group(), right));
  }
}
