package nl.leerkring.feedback;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.web.Csv;
import nl.leerkring.web.Texts;

/** What makers hear, as files for a spreadsheet. */
final class FeedbackFiles {
  private FeedbackFiles() {}

  static String sums(Heard heard, Texts words) {
    Csv csv = new Csv();
    csv.line(
        heads(
            words,
            "feedback.company",
            "feedback.verdict.yes",
            "feedback.verdict.partly",
            "feedback.verdict.no"));
    heard
        .companies()
        .forEach(
            (name, sums) ->
                csv.line(
                    List.of(
                        name.isEmpty() ? words.get("feedback.company.none") : name,
                        sums.of(Verdict.YES),
                        sums.of(Verdict.PARTLY),
                        sums.of(Verdict.NO))));
    return csv.file();
  }

  static String remarks(Heard heard, Texts words) {
    Csv csv = new Csv();
    csv.line(
        heads(
            words,
            "feedback.when",
            "feedback.from",
            "feedback.company",
            "feedback.verdict",
            "feedback.remark"));
    for (Heard.Remark one : heard.remarks()) {
      String verdict = words.get(one.verdict().textKey());
      csv.line(List.of(one.at(), one.name(), one.company(), verdict, one.words()));
    }
    return csv.file();
  }

  private static List<String> heads(Texts words, String... keys) {
    return Stream.of(keys).map(words::get).toList();
  }
}
