package nl.leerkring.setup;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.CompanyDraft;
import nl.leerkring.host.Member;
import nl.leerkring.web.Json;

/** The companies by REST; a change changes rights only when the rings are applied. */
@LicensedOnly
@javax.ws.rs.Path("/companies")
@jakarta.ws.rs.Path("/companies")
@javax.ws.rs.Produces("application/json;charset=utf-8")
@jakarta.ws.rs.Produces("application/json;charset=utf-8")
public class CompaniesResource {
  private static final String SEEN = "seen";

  private final Companies companies;
  private final RestCaller caller;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public CompaniesResource(Companies companies, RestCaller caller) {
    this.companies = companies;
    this.caller = caller;
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  public String list() {
    List<Map<String, Object>> all =
        companies.all(caller.admin()).stream().map(CompaniesResource::tree).toList();
    return Json.of(Map.of("companies", all));
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{key}")
  @jakarta.ws.rs.Path("/{key}")
  public String get(@javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key) {
    return Json.of(tree(find(caller.admin(), key)));
  }

  /** Adds the company, or changes what the body mentions when it was seen as it is. */
  @javax.ws.rs.PUT
  @jakarta.ws.rs.PUT
  @javax.ws.rs.Path("/{key}")
  @jakarta.ws.rs.Path("/{key}")
  public String put(
      @javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member admin = caller.admin();
    Sent sent = caller.read(body, type, node -> sent(admin, key, node));
    caller.done(companies.save(admin, sent.company(), sent.seen()));
    return get(key);
  }

  @javax.ws.rs.PUT
  @jakarta.ws.rs.PUT
  @javax.ws.rs.Path("/{key}/archived")
  @jakarta.ws.rs.Path("/{key}/archived")
  public String archive(
      @javax.ws.rs.PathParam("key") @jakarta.ws.rs.PathParam("key") String key,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Company company = find(caller.admin(), key);
    boolean left =
        caller.read(
            body,
            type,
            node -> {
              node.only("archived");
              return node.need("archived").flag();
            });
    caller.done("archived", companies.archive(caller.admin(), company.key(), left));
    return get(key);
  }

  private Company find(Member admin, String key) {
    return companies.find(admin, capitals(key)).orElseThrow(caller::missing);
  }

  private Sent sent(Member admin, String key, Node node) {
    if (node.has("key") && !capitals(node.at("key").text()).equals(capitals(key))) {
      node.at("key").refuse("setup.error.key", key);
    }
    return new Sent(
        CompanyWords.draft(node, key, companies.find(admin, capitals(key)), SEEN),
        node.find(SEEN).map(Node::text).orElse(""));
  }

  private static Map<String, Object> tree(Company company) {
    Map<String, Object> tree = new LinkedHashMap<>(CompanyWords.tree(company));
    tree.put(SEEN, company.fingerprint());
    return tree;
  }

  private static String capitals(String key) {
    return key.trim().toUpperCase(Locale.ROOT);
  }

  private record Sent(CompanyDraft company, String seen) {}
}
