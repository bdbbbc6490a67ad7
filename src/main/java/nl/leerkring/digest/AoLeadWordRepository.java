package nl.leerkring.digest;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoLeadWordRepository implements LeadWordRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoLeadWordRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Map<String, LeadWord> of(String edition) {
    return Arrays.stream(objects.find(AoLeadWord.class, "EDITION_NAME = ?", edition))
        .map(AoLeadWordRepository::word)
        .collect(Collectors.toMap(LeadWord::company, word -> word));
  }

  @Override
  public void save(String edition, LeadWord word, MemberKey by) {
    String key = edition + "|" + word.company();
    transactions.once(
        () -> rows(key).length > 0,
        () ->
            objects.create(
                AoLeadWord.class,
                new DBParam("ONCE_KEY", key),
                new DBParam("EDITION_NAME", edition),
                new DBParam("COMPANY_KEY", word.company())));
    for (AoLeadWord row : rows(key)) {
      row.setNote(word.note());
      row.setPageId(word.pageId());
      row.setSpaceKey(word.spaceKey());
      row.setAtMillis(word.at().toEpochMilli());
      row.setByKey(by.value());
      row.save();
    }
  }

  private AoLeadWord[] rows(String key) {
    return objects.find(AoLeadWord.class, "ONCE_KEY = ?", key);
  }

  private static LeadWord word(AoLeadWord row) {
    return new LeadWord(
        row.getCompanyKey(),
        row.getNote() == null ? "" : row.getNote(),
        row.getPageId(),
        row.getSpaceKey() == null ? "" : row.getSpaceKey(),
        Instant.ofEpochMilli(row.getAtMillis()));
  }
}
