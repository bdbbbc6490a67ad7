package nl.leerkring.feedback;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.web.Texts;

/** What the makers of a page hear, as the page shows it. */
public final class HeardView {
  private final Heard heard;
  private final String fileUrl;
  private final ZoneId zone;
  private final Texts texts;

  HeardView(Heard heard, String fileUrl, ZoneId zone, Texts texts) {
    this.heard = heard;
    this.fileUrl = fileUrl;
    this.zone = zone;
    this.texts = texts;
  }

  public int getTotal() {
    return heard.sums().total();
  }

  /** Everybody together, then each company. */
  public List<SumsView> getRows() {
    List<SumsView> rows = new ArrayList<>();
    heard.companies().forEach((name, sums) -> rows.add(new SumsView(named(name), sums)));
    rows.add(new SumsView(texts.get("feedback.all"), heard.sums()));
    return rows;
  }

  private String named(String company) {
    return company.isEmpty() ? texts.get("feedback.company.none") : company;
  }

  public List<RemarkView> getRemarks() {
    return heard.remarks().stream().map(one -> new RemarkView(one, zone, texts)).toList();
  }

  /** The sums for a spreadsheet. */
  public String getSumsUrl() {
    return fileUrl + ".csv";
  }

  /** The remarks for a spreadsheet. */
  public String getRemarksUrl() {
    return fileUrl + "/remarks.csv";
  }
}
