package nl.leerkring.planning;

import static nl.leerkring.planning.PlanField.AGENDA;
import static nl.leerkring.planning.PlanField.FUNCTIONS;
import static nl.leerkring.planning.PlanField.GOAL;
import static nl.leerkring.planning.PlanField.HOST;
import static nl.leerkring.planning.PlanField.KIND;
import static nl.leerkring.planning.PlanField.LANGUAGE;
import static nl.leerkring.planning.PlanField.LINK;
import static nl.leerkring.planning.PlanField.MATERIAL;
import static nl.leerkring.planning.PlanField.PEOPLE;
import static nl.leerkring.planning.PlanField.PLACE;
import static nl.leerkring.planning.PlanField.RESERVED;
import static nl.leerkring.planning.PlanField.SEATS;
import static nl.leerkring.planning.PlanField.SHARE;
import static nl.leerkring.planning.PlanField.SPEAKERS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.sessions.About;
import nl.leerkring.sessions.Address;
import nl.leerkring.sessions.AgendaItem;
import nl.leerkring.sessions.Kind;
import nl.leerkring.sessions.Material;
import nl.leerkring.sessions.Room;
import nl.leerkring.sessions.Session;
import nl.leerkring.sessions.Speaker;
import nl.leerkring.sessions.State;
import nl.leerkring.sessions.Timetable;
import nl.leerkring.web.Message;

/** Reads a {@link PlanForm} and says, field by field, what is wrong with it. */
final class PlanCheck {
  static final int MOST_SEATS = 1000;
  private static final int LONGEST_LINE = 250;
  private static final int LONGEST_TEXT = 10_000;
  private static final Pattern ITEM = Pattern.compile("(\\d{1,3})\\s+(\\S.*)");

  private final Members members;
  private final Community community;
  private final Map<String, Message> errors = new LinkedHashMap<>();

  PlanCheck(Members members, Community community) {
    this.members = members;
    this.community = community;
  }

  /**
   * The session, unless {@link #errors} says why not.
   *
   * @param state a draft may lack what a published session needs
   */
  Optional<Session> read(PlanForm form, Member planner, State state) {
    About about = about(form);
    Room room = room(form, about.kind());
    TimesCheck times = new TimesCheck(errors);
    Optional<Timetable> when = times.read(form);
    Optional<MemberKey> host =
        form.has(HOST) ? person(HOST, form.text(HOST)) : Optional.of(planner.key());
    people(form);
    if (state == State.PUBLISHED) {
      complete(about, form);
    }
    return errors.isEmpty()
        ? Optional.of(new Session(form.pageId(), about, room, when, host, state, "", 0))
        : Optional.empty();
  }

  Map<String, Message> errors() {
    return errors;
  }

  /** Whether all that is wrong is that it is not prepared yet: a draft would do. */
  boolean lacksOnly() {
    return !errors.isEmpty()
        && errors.values().stream().allMatch(one -> one.key().startsWith("sessions.lacks."));
  }

  /** Those for whom a seat is to be kept. */
  List<Member> people(PlanForm form) {
    List<Member> people = new ArrayList<>();
    for (String name : form.text(PEOPLE).split("[,\\s]+")) {
      if (!name.isEmpty()) {
        person(PEOPLE, name).flatMap(members::find).ifPresent(people::add);
      }
    }
    return people;
  }

  private void complete(About about, PlanForm form) {
    if (about.agenda().isEmpty()) {
      lacks(AGENDA, "sessions.lacks.agenda");
    }
    if (about.speakers().isEmpty()) {
      lacks(SPEAKERS, "sessions.lacks.speakers");
    }
    if (!form.has(PlanField.START)) {
      lacks(PlanField.START, "sessions.lacks.start");
    }
  }

  private void lacks(PlanField field, String key) {
    errors.putIfAbsent(field.key(), new Message(key));
  }

  private About about(PlanForm form) {
    Kind kind = form.text(KIND).equals("webinar") ? Kind.WEBINAR : Kind.WORKING_GROUP;
    String functions = form.text(FUNCTIONS);
    return new About(
        kind,
        text(GOAL, form.text(GOAL)),
        agenda(form),
        lines(SPEAKERS, form).map(this::speaker).flatMap(Optional::stream).toList(),
        lines(MATERIAL, form).map(this::material).flatMap(Optional::stream).toList(),
        Arrays.stream(functions.split(","))
            .map(String::trim)
            .filter(one -> !one.isEmpty())
            .map(one -> line(FUNCTIONS, one))
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        language(form.text(LANGUAGE)));
  }

  private String language(String typed) {
    String language = typed.toLowerCase(Locale.ROOT);
    boolean isOne = language.isEmpty() || Set.of(Locale.getISOLanguages()).contains(language);
    if (!isOne) {
      errors.put(LANGUAGE.key(), new Message("sessions.error.language", typed));
    }
    return language;
  }

  private Room room(PlanForm form, Kind kind) {
    boolean small = kind == Kind.WORKING_GROUP;
    int seats = number(SEATS, form, small ? Room.WORKING_GROUP_SEATS : 0);
    int share = number(SHARE, form, small ? Room.WORKING_GROUP_SHARE : 0);
    int reserved = number(RESERVED, form, 0);
    if (seats > 0 && reserved > seats) {
      errors.putIfAbsent(RESERVED.key(), new Message("sessions.error.reserved", seats));
    }
    for (String key : form.companies()) {
      if (community.company(key).isEmpty()) {
        errors.put("companies", new Message("sessions.error.company", key));
      }
    }
    return new Room(
        seats,
        share,
        reserved,
        line(PLACE, form.text(PLACE)),
        form.has(LINK) ? address(LINK, form.text(LINK)) : "",
        Set.copyOf(form.companies()));
  }

  private List<AgendaItem> agenda(PlanForm form) {
    List<AgendaItem> items = new ArrayList<>();
    lines(AGENDA, form)
        .forEach(
            line -> {
              Matcher item = ITEM.matcher(line);
              if (item.matches() && Integer.parseInt(item.group(1)) > 0) {
                items.add(new AgendaItem(Integer.parseInt(item.group(1)), item.group(2)));
              } else {
                errors.put(AGENDA.key(), new Message("sessions.error.agenda.line", line));
              }
            });
    return items;
  }

  /** A user name is a member, with an at sign certainly; anything else is a guest in words. */
  private Optional<Speaker> speaker(String line) {
    if (line.startsWith("@")) {
      return person(SPEAKERS, line.substring(1).trim()).map(Speaker::of);
    }
    return Optional.of(
        members.named(line).map(member -> Speaker.of(member.key())).orElse(Speaker.guest(line)));
  }

  private Optional<Material> material(String line) {
    int bar = line.lastIndexOf('|');
    String address = address(MATERIAL, line.substring(bar + 1).trim());
    String label = bar < 0 ? address : line.substring(0, bar).trim();
    return address.isEmpty() || label.isEmpty()
        ? Optional.empty()
        : Optional.of(new Material(label, address));
  }

  private String address(PlanField field, String typed) {
    if (field == MATERIAL ? Address.isWebOrHere(typed) : Address.isWeb(typed)) {
      return typed;
    }
    errors.put(field.key(), new Message("sessions.error.address", typed));
    return "";
  }

  private Optional<MemberKey> person(PlanField field, String userName) {
    Optional<Member> member = members.named(userName);
    if (member.isEmpty()) {
      errors.put(field.key(), new Message("sessions.error.person", userName));
    }
    return member.map(Member::key);
  }

  private java.util.stream.Stream<String> lines(PlanField field, PlanForm form) {
    return text(field, form.text(field))
        .lines()
        .map(String::trim)
        .filter(line -> !line.isEmpty())
        .map(line -> line(field, line));
  }

  private String line(PlanField field, String typed) {
    if (typed.length() > LONGEST_LINE) {
      errors.put(field.key(), new Message("sessions.error.long", LONGEST_LINE));
    }
    return typed;
  }

  private String text(PlanField field, String typed) {
    if (typed.length() > LONGEST_TEXT) {
      errors.put(field.key(), new Message("sessions.error.long", LONGEST_TEXT));
    }
    return typed;
  }

  private int number(PlanField field, PlanForm form, int byDefault) {
    return TimesCheck.number(field, form, 0, MOST_SEATS, byDefault, errors);
  }
}
