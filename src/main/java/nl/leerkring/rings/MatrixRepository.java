package nl.leerkring.rings;

/** Where the matrix is kept. */
interface MatrixRepository {
  /** The matrix that an administrator chose, or the safe one. */
  Matrix matrix();

  void save(Matrix matrix);
}
