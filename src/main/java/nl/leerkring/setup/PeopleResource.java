package nl.leerkring.setup;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.guests.Guest;
import nl.leerkring.guests.GuestForm;
import nl.leerkring.guests.Guests;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.leads.Colleague;
import nl.leerkring.leads.Colleagues;
import nl.leerkring.leads.Leads;
import nl.leerkring.web.Json;

/**
 * The people of a company by REST, for its leads and for administrators; not found for others,
 * whether or not there is such a company.
 */
@LicensedOnly
@javax.ws.rs.Path("/people")
@jakarta.ws.rs.Path("/people")
@javax.ws.rs.Produces("application/json;charset=utf-8")
@jakarta.ws.rs.Produces("application/json;charset=utf-8")
public class PeopleResource {
  private final Leads leads;
  private final Colleagues colleagues;
  private final Guests guests;
  private final RestCaller caller;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public PeopleResource(Leads leads, Colleagues colleagues, Guests guests, RestCaller caller) {
    this.leads = leads;
    this.colleagues = colleagues;
    this.guests = guests;
    this.caller = caller;
  }

  /** Own people and guests. */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{key}")
  @jakarta.ws.rs.Path("/{key}")
  public String list(@javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key) {
    Member asker = lead(key);
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("people", colleagues.people(asker, key).stream().map(PeopleResource::tree).toList());
    tree.put("guests", guests.of(asker, key).stream().map(PeopleResource::tree).toList());
    return Json.of(tree);
  }

  /** Invites a guest until a day, or changes the day. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{key}/guests")
  @jakarta.ws.rs.Path("/{key}/guests")
  public String invite(
      @javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member asker = lead(key);
    GuestForm form =
        caller.readOf(
            body,
            type,
            node -> {
              node.only("userName", "until");
              return new GuestForm(key, node.need("userName").text(), node.need("until").text());
            });
    caller.done(guests.invite(asker, form));
    return list(key);
  }

  /** A month more. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{key}/guests/extend")
  @jakarta.ws.rs.Path("/{key}/guests/extend")
  public String extend(
      @javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member asker = lead(key);
    MemberKey who = guest(asker, key, userName(body, type));
    caller.done("userName", guests.extend(asker, key, who));
    return list(key);
  }

  /** Ends the stay now. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{key}/guests/end")
  @jakarta.ws.rs.Path("/{key}/guests/end")
  public String end(
      @javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member asker = lead(key);
    MemberKey who = guest(asker, key, userName(body, type));
    caller.done("userName", guests.end(asker, key, who));
    return list(key);
  }

  /** Adds one of the own people. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{key}/members")
  @jakarta.ws.rs.Path("/{key}/members")
  public String add(
      @javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member asker = lead(key);
    caller.done(colleagues.addMember(asker, key, userName(body, type)));
    return list(key);
  }

  /** Takes back one whom a lead added. */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{key}/members/remove")
  @jakarta.ws.rs.Path("/{key}/members/remove")
  public String remove(
      @javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member asker = lead(key);
    caller.done(colleagues.removeMember(asker, key, userName(body, type)));
    return list(key);
  }

  /** Makes exactly these people the leads; for administrators. */
  @javax.ws.rs.PUT
  @jakarta.ws.rs.PUT
  @javax.ws.rs.Path("/{key}/leads")
  @jakarta.ws.rs.Path("/{key}/leads")
  public String appoint(
      @javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member admin = caller.admin();
    List<String> names =
        caller.read(
            body,
            type,
            node -> {
              node.only("leads");
              return node.need("leads").texts();
            });
    caller.done(leads.appoint(admin, key, String.join(" ", names)));
    return list(key);
  }

  private String userName(InputStream body, String type) {
    return caller.readOf(
        body,
        type,
        node -> {
          node.only("userName");
          return node.need("userName").text();
        });
  }

  private Member lead(String key) {
    Member asker = caller.member();
    leads.company(asker, key).orElseThrow(caller::missing);
    return asker;
  }

  private MemberKey guest(Member asker, String key, String userName) {
    return colleagues.people(asker, key).stream()
        .map(Colleague::member)
        .filter(member -> member.userName().equals(userName))
        .map(Member::key)
        .findFirst()
        .orElseThrow(caller::missing);
  }

  private static Map<String, Object> tree(Colleague colleague) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("userName", colleague.member().userName());
    tree.put("name", colleague.member().fullName());
    tree.put("how", colleague.how().name());
    return tree;
  }

  private static Map<String, Object> tree(Guest guest) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("userKey", guest.who().value());
    tree.put("until", guest.until().toString());
    return tree;
  }
}
