package nl.leerkring.instructions;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The steps of the instruction on a page, as it was shown last. */
@Table("Instruction")
@Preload
public interface AoInstruction extends Entity {
  @NotNull
  @Unique
  long getPageId();

  void setPageId(long id);

  /** Ids of the steps with spaces between. */
  @StringLength(StringLength.UNLIMITED)
  String getSteps();

  void setSteps(String steps);
}
