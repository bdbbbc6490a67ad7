package nl.leerkring.questions;

import java.util.List;

/**
 * What became of a text or file with questions. Nothing is dropped without a remark.
 *
 * @param questions in their order
 * @param remarks what could not be taken over, and why
 */
public record Imported(List<Question> questions, List<Remark> remarks) {
  public Imported {
    questions = List.copyOf(questions);
    remarks = List.copyOf(remarks);
  }
}
