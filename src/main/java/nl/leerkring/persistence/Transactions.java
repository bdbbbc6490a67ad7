package nl.leerkring.persistence;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Work that happens wholly or not at all, on Confluence's own transactions. */
@Component
public class Transactions {
  private final TransactionTemplate template;

  public Transactions(TransactionTemplate template) {
    this.template = template;
  }

  /** Runs the work in the transaction under way, or in one of its own; a failure undoes it all. */
  public <T> T run(Supplier<T> work) {
    return template.execute(work::get);
  }
}
