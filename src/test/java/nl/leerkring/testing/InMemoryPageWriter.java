package nl.leerkring.testing;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageWriter;

/** Remembers what was written, as lines of space, parent, title and text. */
public final class InMemoryPageWriter implements PageWriter {
  private final List<String> written = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();

  public List<String> written() {
    return written;
  }

  @Override
  public long create(String spaceKey, long parentId, String title, String storage, Member author) {
    written.add(spaceKey + " " + parentId + " " + title + " " + storage);
    titles.add(spaceKey + " " + title);
    return 1000L + written.size();
  }

  @Override
  public void replaceHome(String spaceKey, String storage) {
    written.add(spaceKey + " home " + storage);
  }

  @Override
  public boolean exists(String spaceKey, String title) {
    return titles.contains(spaceKey + " " + title);
  }
}
