package nl.leerkring.host.confluence;

import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceMaker;
import org.springframework.stereotype.Component;

/**
 * The method's last parameter is a {@code User} in Confluence 9 (javadoc 9.3.2) and a {@code
 * ConfluenceUser} in 10 (javadoc 10.0.3 SpaceManager), so one jar cannot name it: it is found by
 * name and number of parameters.
 */
@Component
class ConfluenceSpaceMaker implements SpaceMaker {
  private static final String METHOD = "createPrivateSpace";
  private static final int PARAMETERS = 4;

  private final SpaceManager spaces;
  private final UserAccessor users;

  ConfluenceSpaceMaker(SpaceManager spaces, UserAccessor users) {
    this.spaces = spaces;
    this.users = users;
  }

  @Override
  public void create(String key, String name, Member creator) {
    ConfluenceUser user = users.getExistingUserByKey(new UserKey(creator.key().value()));
    try {
      method().invoke(spaces, key, name, "", user);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("Confluence did not make the space " + key, e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("This Confluence does not let us make spaces", e);
    }
  }

  private static Method method() {
    return Arrays.stream(SpaceManager.class.getMethods())
        .filter(method -> method.getName().equals(METHOD))
        .filter(method -> method.getParameterCount() == PARAMETERS)
        .filter(
            method ->
                method.getParameterTypes()[PARAMETERS - 1].isAssignableFrom(ConfluenceUser.class))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "This Confluence has no way to make a space that we know:"
                        + " make it in Confluence and adopt it"));
  }
}
