package nl.leerkring.coursereport;

import java.util.List;

/** A chart with its table. */
public final class ChartView {
  private final ReportTable table;
  private final String fileUrl;

  ChartView(ReportTable table, String fileUrl) {
    this.table = table;
    this.fileUrl = fileUrl;
  }

  public String getName() {
    return table.name();
  }

  public String getTitle() {
    return table.title();
  }

  public List<String> getHeads() {
    return table.heads();
  }

  public List<BarView> getBars() {
    return table.rows().stream().map(BarView::new).toList();
  }

  /** Whether a bar's value is a share. */
  public boolean isPercent() {
    return table.name().equals("questions");
  }

  public String getFileUrl() {
    return fileUrl;
  }
}
