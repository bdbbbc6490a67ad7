package nl.leerkring.digestmail;

import java.util.List;
import nl.leerkring.digest.LeadNote;

/** What a lead wrote to the people of their company. */
public final class MailNoteView {
  private final LeadNote note;

  MailNoteView(LeadNote note) {
    this.note = note;
  }

  /** The company's name. */
  public String getCompany() {
    return note.company();
  }

  public List<String> getLines() {
    return note.text().strip().lines().map(String::strip).toList();
  }
}
