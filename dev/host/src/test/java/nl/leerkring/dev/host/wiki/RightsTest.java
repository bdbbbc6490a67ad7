package nl.leerkring.dev.host.wiki;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.Test;

/** The rule for seeing a page, held against one that was written independently of it. */
public class RightsTest {
  private static final int COMMUNITIES = 1_500;

  @Test
  public void in_any_community_a_page_is_seen_by_exactly_those_whom_the_plain_rule_lets_in() {
    for (int seed = 0; seed < COMMUNITIES; seed++) {
      GeneratedCommunity community = new GeneratedCommunity(new Random(seed));
      WikiState state = community.state();
      Rights rights = new Rights(state);

      List<Person> everybody = new ArrayList<>(state.people());
      everybody.add(null);
      for (Person who : everybody) {
        for (PageRow page : state.pages()) {
          String where = "seed " + seed + ": " + who + ", page " + page.id();
          assertEquals(where, community.sees(who, page), rights.mayView(who, page));
        }
      }
    }
  }

  @Test
  public void whoever_may_do_anything_with_a_page_also_sees_it() {
    for (int seed = 0; seed < COMMUNITIES; seed++) {
      WikiState state = new GeneratedCommunity(new Random(seed)).state();
      Rights rights = new Rights(state);

      for (Person who : state.people()) {
        for (PageRow page : state.pages()) {
          boolean does =
              rights.mayEdit(who, page)
                  || rights.mayComment(who, page)
                  || rights.mayAttach(who, page)
                  || rights.mayCreateBelow(who, page);
          assertTrue(
              "seed " + seed + ": " + who + ", page " + page.id(),
              !does || rights.mayView(who, page));
        }
      }
    }
  }

  @Test
  public void whoever_sees_a_page_sees_every_page_above_it() {
    for (int seed = 0; seed < COMMUNITIES; seed++) {
      WikiState state = new GeneratedCommunity(new Random(seed)).state();
      Rights rights = new Rights(state);

      for (Person who : state.people()) {
        state.pages().stream()
            .filter(page -> rights.mayView(who, page))
            .forEach(
                page ->
                    assertTrue(
                        state.ancestors(page).stream()
                            .allMatch(above -> rights.mayView(who, above))));
      }
    }
  }

  @Test
  public void an_edit_restriction_counts_on_the_page_itself_only() {
    GeneratedCommunity.Small small =
        new GeneratedCommunity.Small()
            .grant("crew", Rights.VIEW)
            .grant("crew", Rights.EDIT)
            .restrict(1, Restriction.Kind.EDIT, Holder.group("office"));
    Rights rights = new Rights(small.state());
    Person crew = small.person();

    assertFalse(rights.mayEdit(crew, small.page(1)));

    assertTrue(rights.mayView(crew, small.page(1)));
    assertTrue(rights.mayEdit(crew, small.page(2)));
  }

  @Test
  public void somebody_without_a_licence_has_no_rights_of_groups() {
    GeneratedCommunity.Small small =
        new GeneratedCommunity.Small().grant("crew", Rights.VIEW).without("confluence-users");

    assertFalse(new Rights(small.state()).mayView(small.person(), small.page(1)));
    assertFalse(new Rights(small.state()).mayLogIn(small.person()));
  }

  @Test
  public void a_right_for_editing_alone_shows_nothing() {
    GeneratedCommunity.Small small = new GeneratedCommunity.Small().grant("crew", Rights.EDIT);

    for (long id : Arrays.asList(1L, 2L)) {
      assertFalse(new Rights(small.state()).mayEdit(small.person(), small.page(id)));
    }
  }
}
