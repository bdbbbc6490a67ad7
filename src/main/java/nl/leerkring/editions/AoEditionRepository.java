package nl.leerkring.editions;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.companies.Ring;
import nl.leerkring.digest.RingsInMails;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoEditionRepository implements EditionRepository {
  private static final String ONE = "settings";

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoEditionRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public DigestSettings settings() {
    return Arrays.stream(settingRows())
        .findFirst()
        .map(AoEditionRepository::settings)
        .orElse(DigestSettings.BY_DEFAULT);
  }

  @Override
  public void keep(DigestSettings settings) {
    transactions.once(
        () -> settingRows().length > 0,
        () -> objects.create(AoDigestSetting.class, new DBParam("ONCE_KEY", ONE)));
    for (AoDigestSetting row : settingRows()) {
      row.setWeekDay(settings.schedule().day().getValue());
      row.setHourOfDay(settings.schedule().hour());
      row.setPace(settings.pace());
      row.setTitlesOnly(
          settings.rings().titlesOnly().stream().map(Ring::name).collect(Collectors.joining(",")));
      row.setPaused(settings.paused());
      row.save();
    }
  }

  private AoDigestSetting[] settingRows() {
    return objects.find(AoDigestSetting.class, "ONCE_KEY = ?", ONE);
  }

  private static DigestSettings settings(AoDigestSetting row) {
    Set<Ring> titlesOnly = EnumSet.noneOf(Ring.class);
    for (String name : (row.getTitlesOnly() == null ? "" : row.getTitlesOnly()).split(",")) {
      if (!name.isEmpty()) {
        titlesOnly.add(Ring.valueOf(name));
      }
    }
    return new DigestSettings(
        new Schedule(DayOfWeek.of(row.getWeekDay()), row.getHourOfDay()),
        row.getPace(),
        new RingsInMails(titlesOnly),
        row.isPaused());
  }

  @Override
  public Edition begin(String name, Instant now) {
    Optional<Edition> there = find(name);
    if (there.isPresent()) {
      return there.get();
    }
    boolean isFirst = names(1).isEmpty();
    transactions.once(
        () -> rows(name).length > 0,
        () ->
            objects.create(
                AoEdition.class,
                new DBParam("EDITION_NAME", name),
                new DBParam("CANCELLED", false),
                new DBParam("EVERYBODY_NOW", false),
                new DBParam("FROM_MILLIS", isFirst ? now.toEpochMilli() : 0L),
                new DBParam("NEXT_MILLIS", 0L)));
    return find(name).orElseThrow();
  }

  @Override
  public Optional<Edition> find(String name) {
    return Arrays.stream(rows(name)).findFirst().map(AoEditionRepository::edition);
  }

  @Override
  public List<String> names(int most) {
    Query latest = Query.select().order("EDITION_NAME DESC").limit(most);
    return Arrays.stream(objects.find(AoEdition.class, latest))
        .map(AoEdition::getEditionName)
        .toList();
  }

  @Override
  public void cancel(String name, boolean cancelled) {
    change(
        name,
        row -> {
          row.setCancelled(cancelled);
          row.setNextMillis(0);
        });
  }

  @Override
  public void everybodyNow(String name) {
    change(
        name,
        row -> {
          row.setEverybodyNow(true);
          row.setNextMillis(0);
        });
  }

  @Override
  public void next(String name, Instant moment) {
    change(name, row -> row.setNextMillis(moment.toEpochMilli()));
  }

  private void change(String name, Consumer<AoEdition> change) {
    for (AoEdition row : rows(name)) {
      change.accept(row);
      row.save();
    }
  }

  private AoEdition[] rows(String name) {
    return objects.find(AoEdition.class, "EDITION_NAME = ?", name);
  }

  private static Edition edition(AoEdition row) {
    return new Edition(
        row.getEditionName(),
        row.isCancelled(),
        row.isEverybodyNow(),
        Instant.ofEpochMilli(row.getFromMillis()),
        Instant.ofEpochMilli(row.getNextMillis()));
  }
}
