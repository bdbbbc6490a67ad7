package nl.leerkring.dev.it;

import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real browser; where there is none, its tests say so and are skipped, but never in CI. */
final class Browser extends ExternalResource {
  private static final List<String> DRIVERS =
      List.of(
          "/usr/bin/chromedriver", "/usr/local/bin/chromedriver", "/opt/homebrew/bin/chromedriver");
  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--hide-scrollbars",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final StandIn standIn;
  private ChromeDriver driver;

  Browser(StandIn standIn) {
    this.standIn = standIn;
  }

  @Override
  protected void before() throws IOException {
    File found =
        Stream.of(DRIVERS)
            .flatMap(List::stream)
            .map(File::new)
            .filter(File::canExecute)
            .findFirst()
            .orElse(null);
    if (System.getenv("CI") == null) {
      assumeTrue(
          "SKIPPED: no browser. Install Chromium with its driver (Debian: chromium chromium-driver)",
          found != null);
    }
    if (found == null) {
      throw new IllegalStateException("CI has to install Chromium with its driver; see .ci/run");
    }
    ChromeOptions options = new ChromeOptions();
    options.addArguments(FLAGS);
    options.addArguments("--user-data-dir=" + Files.createTempDirectory("browser"));
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(found).build(), options);
    desktop();
  }

  @Override
  protected void after() {
    if (driver != null) {
      driver.quit();
    }
  }

  Browser desktop() {
    driver.manage().window().setSize(new Dimension(1280, 900));
    return this;
  }

  Browser phone() {
    driver.manage().window().setSize(new Dimension(500, 900));
    return this;
  }

  Browser loggedInAs(String person) {
    driver.get(standIn.url("/login.action").toString());
    driver.manage().deleteAllCookies();
    open("/login.action");
    type("os_username", person);
    type("os_password", person);
    driver.findElement(By.name("os_password")).submit();
    return this;
  }

  Browser open(String path) {
    driver.get(standIn.url(path).toString());
    return this;
  }

  Browser type(String field, String text) {
    WebElement input = driver.findElement(By.name(field));
    input.clear();
    input.sendKeys(text);
    return this;
  }

  Browser click(String css) {
    driver.findElement(By.cssSelector(css)).click();
    return this;
  }

  boolean shows(String text) {
    return text().contains(text);
  }

  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  String address() {
    return driver.getCurrentUrl();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Leaves a picture for the docs. */
  Browser picture(String name) {
    try {
      Path folder = StandIn.root().resolve("docs/pictures");
      Files.createDirectories(folder);
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
      return this;
    } catch (IOException e) {
      throw new IllegalStateException("Could not write the picture " + name, e);
    }
  }
}
