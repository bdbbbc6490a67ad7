package nl.leerkring.learning;

/**
 * Is told what members do in courses, within the transaction in which it is kept: what fails here
 * undoes it.
 */
public interface LearningListener {
  void happened(LearningEvent event);
}
