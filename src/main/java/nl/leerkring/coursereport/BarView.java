package nl.leerkring.coursereport;

import java.util.List;

/** A bar of a chart, which is a row of its table. */
public final class BarView {
  private final ReportTable.Row row;

  BarView(ReportTable.Row row) {
    this.row = row;
  }

  public String getLabel() {
    return row.label();
  }

  /** From 0 to 100. */
  public int getPercent() {
    return row.percent();
  }

  /** What the bar stands for: the first column after the label. */
  public String getValue() {
    return String.valueOf(row.cells().get(0));
  }

  public List<String> getCells() {
    return row.cells().stream().map(String::valueOf).toList();
  }
}
