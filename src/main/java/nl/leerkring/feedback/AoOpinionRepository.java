package nl.leerkring.feedback;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoOpinionRepository implements OpinionRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoOpinionRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public Optional<Opinion> find(MemberKey member, long pageId) {
    return Arrays.stream(rows(member, pageId)).findFirst().map(AoOpinionRepository::opinion);
  }

  @Override
  public List<Opinion> of(long pageId) {
    Query latest = Query.select().where("PAGE_ID = ?", pageId).order("SAID_MILLIS DESC, ID DESC");
    return Arrays.stream(objects.find(AoOpinion.class, latest))
        .map(AoOpinionRepository::opinion)
        .toList();
  }

  @Override
  public Map<Long, Integer> useful(Instant since) {
    Map<Long, Integer> useful = new HashMap<>();
    for (AoOpinion row :
        objects.find(
            AoOpinion.class,
            "SAID_MILLIS >= ? AND VERDICT = ?",
            since.toEpochMilli(),
            Verdict.YES.name())) {
      useful.merge(row.getPageId(), 1, Integer::sum);
    }
    return useful;
  }

  @Override
  public Map<MemberKey, List<Thanks>> thanks(Collection<MemberKey> makers, Instant since) {
    Map<MemberKey, Map<Long, Thanks>> thanks = new HashMap<>();
    for (AoOpinion row :
        ManyIds.find(
            objects,
            AoOpinion.class,
            "SAID_MILLIS >= ? AND VERDICT = ? AND",
            List.of(since.toEpochMilli(), Verdict.YES.name()),
            "MAKER_KEY",
            makers.stream().map(MemberKey::value).toList())) {
      if (!row.getMakerKey().equals(row.getMemberKey())) {
        Instant said = Instant.ofEpochMilli(row.getSaidMillis());
        thanks
            .computeIfAbsent(new MemberKey(row.getMakerKey()), none -> new HashMap<>())
            .merge(row.getPageId(), new Thanks(row.getPageId(), 1, said), Thanks::plus);
      }
    }
    return thanks.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> List.copyOf(one.getValue().values())));
  }

  @Override
  public void save(long pageId, MemberKey maker, Opinion opinion) {
    transactions.once(
        () -> rows(opinion.member(), pageId).length > 0,
        () ->
            objects.create(
                AoOpinion.class,
                new DBParam("ONCE_KEY", once(opinion.member(), pageId)),
                new DBParam("PAGE_ID", pageId),
                new DBParam("MEMBER_KEY", opinion.member().value()),
                new DBParam("VERDICT", opinion.verdict().name()),
                new DBParam("SAID_MILLIS", opinion.at().toEpochMilli())));
    transactions.apart(
        () -> {
          for (AoOpinion row : rows(opinion.member(), pageId)) {
            row.setMakerKey(maker == null ? null : maker.value());
            row.setVerdict(opinion.verdict().name());
            row.setRemark(opinion.remark());
            row.setCompanyKey(opinion.companyKey());
            row.setSaidMillis(opinion.at().toEpochMilli());
            row.save();
          }
          return null;
        });
  }

  private AoOpinion[] rows(MemberKey member, long pageId) {
    return objects.find(AoOpinion.class, "ONCE_KEY = ?", once(member, pageId));
  }

  /** Some databases keep an empty text as none at all. */
  private static Opinion opinion(AoOpinion row) {
    return new Opinion(
        new MemberKey(row.getMemberKey()),
        Verdict.named(row.getVerdict()).orElse(Verdict.PARTLY),
        row.getRemark() == null ? "" : row.getRemark(),
        row.getCompanyKey() == null ? "" : row.getCompanyKey(),
        Instant.ofEpochMilli(row.getSaidMillis()));
  }

  private static String once(MemberKey member, long pageId) {
    return pageId + "|" + member.value();
  }
}
