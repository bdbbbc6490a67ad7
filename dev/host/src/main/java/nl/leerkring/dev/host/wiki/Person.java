package nl.leerkring.dev.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Locale;

/** Somebody with an account. Two with the same key are the same person, whatever their name. */
public final class Person implements ConfluenceUser {
  private final UserKey key;
  private final String name;
  private final String fullName;
  private final String email;
  private final Locale locale;
  private final ZoneId zone;
  private final String function;
  private final String company;

  /**
   * @param name what the person logs in with; also the password, as nothing here is secret
   * @param function what the person does
   * @param company where; empty for who belongs to none
   */
  public Person(
      String key,
      String name,
      String fullName,
      String email,
      Locale locale,
      ZoneId zone,
      String function,
      String company) {
    this.key = new UserKey(key);
    this.name = name;
    this.fullName = fullName;
    this.email = email;
    this.locale = locale;
    this.zone = zone;
    this.function = function;
    this.company = company;
  }

  @Override
  public UserKey getKey() {
    return key;
  }

  /** The key as the tables hold it. */
  public String id() {
    return key.getStringValue();
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getFullName() {
    return fullName;
  }

  @Override
  public String getEmail() {
    return email;
  }

  public Locale locale() {
    return locale;
  }

  public ZoneId zone() {
    return zone;
  }

  public String function() {
    return function;
  }

  public String company() {
    return company;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConfluenceUser user && user.getKey().equals(key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
