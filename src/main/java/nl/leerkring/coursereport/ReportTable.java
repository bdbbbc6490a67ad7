package nl.leerkring.coursereport;

import java.util.List;

/**
 * One part of a report: what the chart shows, the table behind it and the file for a spreadsheet
 * are the same rows.
 *
 * @param name of the file, and in the page
 * @param heads of the columns, the first for what a row is about
 */
record ReportTable(String name, String title, List<String> heads, List<Row> rows) {
  /**
   * One row.
   *
   * @param cells after the label; numbers or texts
   * @param percent how long its bar is, from 0 to 100
   */
  record Row(String label, List<Object> cells, int percent) {}
}
