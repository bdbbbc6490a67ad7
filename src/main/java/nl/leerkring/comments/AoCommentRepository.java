package nl.leerkring.comments;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import org.springframework.stereotype.Component;

/**
 * Only adds rows, and none has a unique key: it works in the thread, and maybe in the transaction,
 * that saves somebody's comment, which must not fail with it.
 */
@Component
class AoCommentRepository implements CommentRepository {
  private final ActiveObjects objects;

  AoCommentRepository(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public void add(PageComment comment) {
    objects.create(
        AoComment.class,
        new DBParam("COMMENT_ID", comment.id()),
        new DBParam("PAGE_ID", comment.pageId()),
        new DBParam("SPACE_KEY", comment.spaceKey()),
        new DBParam("MAKER_KEY", value(comment.maker())),
        new DBParam("AT_MILLIS", comment.at().toEpochMilli()),
        new DBParam("MEMBER_KEY", value(comment.by())),
        new DBParam("ASKS", comment.asks()));
  }

  @Override
  public List<PageComment> since(Instant moment) {
    Query recent = Query.select().where("AT_MILLIS >= ?", moment.toEpochMilli());
    return latestFirst(Arrays.asList(objects.find(AoComment.class, recent)));
  }

  @Override
  public List<PageComment> by(Collection<MemberKey> members) {
    return of("MEMBER_KEY", values(members), Instant.EPOCH);
  }

  @Override
  public List<PageComment> belowPagesOf(Collection<MemberKey> makers, Instant since) {
    return of("MAKER_KEY", values(makers), since);
  }

  @Override
  public List<PageComment> below(Collection<Long> pageIds, Instant since) {
    return of("PAGE_ID", pageIds, since);
  }

  @Override
  public void forgetBefore(Instant moment) {
    objects.deleteWithSQL(AoComment.class, "AT_MILLIS < ?", moment.toEpochMilli());
  }

  private List<PageComment> of(String column, Collection<?> ids, Instant since) {
    return latestFirst(
        ManyIds.find(
            objects,
            AoComment.class,
            "AT_MILLIS >= ? AND",
            List.of(since.toEpochMilli()),
            column,
            ids));
  }

  private static List<PageComment> latestFirst(List<AoComment> rows) {
    return rows.stream()
        .map(AoCommentRepository::comment)
        .sorted(Comparator.comparing(PageComment::at).thenComparing(PageComment::id).reversed())
        .toList();
  }

  private static List<String> values(Collection<MemberKey> keys) {
    return keys.stream().map(MemberKey::value).toList();
  }

  private static PageComment comment(AoComment row) {
    return new PageComment(
        row.getCommentId(),
        row.getPageId(),
        row.getSpaceKey(),
        key(row.getMakerKey()),
        Instant.ofEpochMilli(row.getAtMillis()),
        key(row.getMemberKey()),
        row.isAsks());
  }

  private static String value(MemberKey key) {
    return key == null ? null : key.value();
  }

  private static MemberKey key(String value) {
    return value == null ? null : new MemberKey(value);
  }
}
