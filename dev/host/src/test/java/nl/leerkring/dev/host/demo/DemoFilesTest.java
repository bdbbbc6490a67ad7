package nl.leerkring.dev.host.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DemoFilesTest {
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private DemoFiles files() {
    return new DemoFiles(folder.getRoot().toPath());
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.getRoot().toPath().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  public void a_page_is_front_matter_and_text() throws IOException {
    write("pages/NZ/01-a.page", "---\ntitle: A\nlabels: [x, y]\n---\n<p>a --- b</p>\n");

    DemoFiles.PageFile page = files().pages("NZ").get(0);

    assertEquals("A", page.front().text("title"));
    assertEquals(List.of("x", "y"), page.front().texts("labels"));
    assertEquals("<p>a --- b</p>", page.body());
  }

  @Test
  public void what_is_missing_is_named_with_its_file() throws IOException {
    write("pages/NZ/01-a.page", "---\nlabels: [x]\n---\n<p/>\n");
    Fields front = files().pages("NZ").get(0).front();

    DemoFault fault = assertThrows(DemoFault.class, () -> front.text("title"));

    assertTrue(fault.getMessage(), fault.getMessage().contains("01-a.page: title is missing"));
  }

  @Test
  public void a_file_that_is_not_yaml_is_named() throws IOException {
    write("people.yaml", "- {user: [");

    DemoFault fault = assertThrows(DemoFault.class, () -> files().list("people.yaml"));

    assertTrue(fault.getMessage(), fault.getMessage().contains("people.yaml is not YAML"));
  }

  @Test
  public void moments_are_relative_to_the_loading() {
    Ago ago = new Ago(Instant.parse("2026-11-24T09:30:00Z"));

    assertEquals(Instant.parse("2026-11-12T09:30:00Z"), ago.moment("-12d", "f"));
    assertEquals(Instant.parse("2026-11-24T04:30:00Z"), ago.moment("-5h", "f"));
    assertEquals("2026-11-30T10:00", ago.local("+6d 10:00 Europe/Amsterdam", "f"));
    assertThrows(DemoFault.class, () -> ago.moment("yesterday", "f"));
  }

  @Test
  public void a_local_time_is_on_the_day_of_its_own_zone() {
    Ago ago = new Ago(Instant.parse("2026-11-24T20:30:00Z"));

    assertEquals("2026-11-26T10:00", ago.local("+1d 10:00 Asia/Manila", "f"));
    assertEquals("2026-11-25T10:00", ago.local("+1d 10:00 Europe/Amsterdam", "f"));
  }
}
