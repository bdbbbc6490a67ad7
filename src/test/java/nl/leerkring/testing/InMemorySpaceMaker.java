package nl.leerkring.testing;

import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceMaker;
import nl.leerkring.host.SpaceRight;

/** Makes spaces among those in memory, each its creator's at first. */
public final class InMemorySpaceMaker implements SpaceMaker {
  private final InMemorySpaces spaces;
  private String refused = "";

  public InMemorySpaceMaker(InMemorySpaces spaces) {
    this.spaces = spaces;
  }

  public void refuse(String key) {
    refused = key;
  }

  @Override
  public void create(String key, String name, Member creator) {
    if (key.equals(refused)) {
      throw new IllegalStateException("refused by the test");
    }
    spaces.add(key);
    spaces.grant(key, SpaceRight.VIEW, Holder.person(creator.key().value()));
  }
}
