package nl.leerkring.dev.host.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.Person;

/** The form, and under it everybody of the demo to become with one click. */
final class LoginPage {
  private static final String FORM =
      """
      <h1 lang="en">Log in</h1>
      <p lang="en">This is a stand-in with made-up people. The password is the user name.</p>
      {}
      <form class="aui login" method="post" action="{}" lang="en">
      {}{}
      <div class="field-group"><label for="os_username">User name</label>
      <input class="text" id="os_username" name="os_username" autocomplete="off" autofocus></div>
      <div class="field-group"><label for="os_password">Password</label>
      <input class="text" type="password" id="os_password" name="os_password" autocomplete="off"></div>
      <div class="buttons-container"><button class="aui-button aui-button-primary" id="loginButton">Log in</button></div>
      </form>
      <h2 lang="en">Or become</h2>
      {}
      """;
  private static final String PERSON =
      """
      <li><form method="post" action="{}">{}{}{}{}
      <button class="aui-button">{}</button> <span>{}</span></form></li>
      """;

  private final Site site;
  private final Frame frame;

  LoginPage(Site site, Frame frame) {
    this.site = site;
    this.frame = frame;
  }

  Reply show(Ask ask) {
    String destination = Logins.destination(ask.parameter("os_destination"));
    Markup wanted = Forms.hidden("os_destination", destination);
    Markup failed =
        Markup.when(
            ask.parameter("failed") != null,
            "<div class=\"aui-message aui-message-error\" lang=\"en\" role=\"alert\"><p>That user"
                + " name and password don't belong together, or the account may not use"
                + " this site.</p></div>");
    Markup body =
        Markup.of(
            FORM,
            failed,
            site.url("/dologin.action"),
            Forms.token(ask),
            wanted,
            people(ask, wanted));
    return frame.show(ask, View.plain("Log in", body));
  }

  private List<Markup> people(Ask ask, Markup wanted) {
    Map<String, List<Person>> byCompany =
        site.state().people().stream()
            .filter(site.rights()::mayLogIn)
            .sorted(Comparator.comparing(Person::getFullName))
            .collect(Collectors.groupingBy(Person::company, TreeMap::new, Collectors.toList()));
    return byCompany.entrySet().stream()
        .map(
            company ->
                Markup.of(
                    "<h3 class=\"company\">{}</h3><ul class=\"people\">{}</ul>",
                    company.getKey().isEmpty() ? "Administration" : company.getKey(),
                    company.getValue().stream().map(one -> button(ask, wanted, one)).toList()))
        .toList();
  }

  private Markup button(Ask ask, Markup wanted, Person person) {
    return Markup.of(
        PERSON,
        site.url("/dologin.action"),
        Forms.token(ask),
        wanted,
        Forms.hidden("os_username", person.getName()),
        Forms.hidden("os_password", person.getName()),
        person.getFullName(),
        person.function());
  }
}
