package nl.leerkring.host.confluence;

import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.user.Group;
import java.util.List;
import nl.leerkring.host.GroupNotChangedException;
import nl.leerkring.host.Member;
import nl.leerkring.testing.InMemoryMembers;
import org.junit.Test;

public class ConfluenceManagedGroupsTest {
  private static final String GUESTS = "leerkring-guests-nz";

  private final UserAccessor users = mock(UserAccessor.class);
  private final ConfluenceManagedGroups groups = new ConfluenceManagedGroups(users);
  private final Member dirk = InMemoryMembers.cast().member("dirk");

  @Test
  public void a_group_that_is_there_is_not_made_again_nor_a_member_added_twice() {
    when(users.getGroup(GUESTS)).thenReturn(mock(Group.class));
    when(users.getGroupNamesForUserName("dirk")).thenReturn(List.of(GUESTS));

    groups.ensure(GUESTS);
    groups.add(GUESTS, dirk);

    verify(users, never()).addGroup(any());
    verify(users, never()).addMembership(any(), any());
  }

  @Test
  public void a_directory_that_says_nothing_and_does_nothing_is_found_out() {
    when(users.getGroupNamesForUserName("dirk")).thenReturn(List.of());

    assertThrows(GroupNotChangedException.class, () -> groups.ensure(GUESTS));
    assertThrows(GroupNotChangedException.class, () -> groups.add(GUESTS, dirk));
  }

  @Test
  public void a_directory_that_refuses_is_told_in_words() {
    when(users.getGroupNamesForUserName("dirk")).thenReturn(List.of(GUESTS));
    doThrow(new UnsupportedOperationException("read-only"))
        .when(users)
        .removeMembership(GUESTS, "dirk");

    assertThrows(GroupNotChangedException.class, () -> groups.remove(GUESTS, dirk));
  }

  @Test
  public void a_group_of_somebody_else_is_never_touched() {
    assertThrows(
        GroupNotChangedException.class, () -> groups.add("confluence-administrators", dirk));

    verify(users, never()).addMembership(any(), any());
  }

  @Test
  public void whoever_is_added_is_in_afterwards() {
    when(users.getGroupNamesForUserName("dirk")).thenReturn(List.of());
    doAnswer(added -> when(users.getGroupNamesForUserName("dirk")).thenReturn(List.of(GUESTS)))
        .when(users)
        .addMembership(GUESTS, "dirk");

    groups.add(GUESTS, dirk);

    verify(users).addMembership(GUESTS, "dirk");
  }
}
