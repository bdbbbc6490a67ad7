package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

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

  private static final String AXE = axe();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int DESKTOP_WIDTH = 1280;
  private static final int PHONE_WIDTH = 390;
  private static final int HEIGHT = 900;

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
    return screen(DESKTOP_WIDTH, false);
  }

  Browser phone() {
    return screen(PHONE_WIDTH, true);
  }

  private Browser screen(int width, boolean mobile) {
    Map<String, Object> metrics =
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", mobile);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
    return this;
  }

  Browser loggedInAs(String person) {
    open("/login.action");
    driver.manage().deleteAllCookies();
    open("/login.action");
    type("os_username", person);
    type("os_password", person);
    driver.findElement(By.name("os_password")).submit();
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class)
        .until(d -> !d.getCurrentUrl().contains("login.action"));
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

  /** Clicks what leads to another page, and waits for that page. */
  Browser click(String css) {
    driver.executeScript("window.pageBeforeTheClick = true");
    driver.findElement(By.cssSelector(css)).click();
    new WebDriverWait(driver, PATIENCE)
        .ignoring(WebDriverException.class) // between two pages there is none to ask
        .until(
            d ->
                (boolean)
                    driver.executeScript(
                        "return !window.pageBeforeTheClick && document.readyState === 'complete'"));
    return this;
  }

  /** Sets a field that a keyboard fills in differently in each language, such as a date. */
  Browser set(String field, String value) {
    driver.executeScript(
        "arguments[0].value = arguments[1]", driver.findElement(By.name(field)), value);
    return this;
  }

  /** Chooses one of several, by its selector. */
  Browser choose(String css) {
    driver.findElement(By.cssSelector(css)).click();
    return this;
  }

  /** Waits for what a script puts on the page. */
  Browser waitFor(String css) {
    new WebDriverWait(driver, PATIENCE).until(d -> !d.findElements(By.cssSelector(css)).isEmpty());
    return this;
  }

  /** Where it is, below the context path. */
  String path() {
    String root = standIn.url("/").toString();
    return "/" + address().substring(root.length());
  }

  /** Fails when the page is wider than the screen, so that one has to push it sideways. */
  Browser assertNothingSticksOut() {
    Object wider =
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertEquals(address(), 0L, wider);
    return this;
  }

  String value(String field) {
    return driver.findElement(By.name(field)).getDomProperty("value");
  }

  String href(String css) {
    return driver.findElement(By.cssSelector(css)).getDomProperty("href");
  }

  /** Whether nobody has to scroll sideways. */
  boolean fits() {
    return (boolean)
        driver.executeScript(
            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth");
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

  /** Fails with everything on the page that breaks a rule of WCAG 2.2 up to level AA. */
  Browser assertAccessible() {
    driver.executeScript(AXE);
    Object violations =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}})
              .then(found => done(found.violations.map(v => v.id + ': '
                + v.nodes.map(n => n.target.join(' ') + ' ' + (n.any[0] ? n.any[0].message : '')).join('; '))))
              .catch(failure => done(['axe failed: ' + failure]));
            """);
    assertEquals(address(), List.of(), violations);
    return this;
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("Could not read axe", e);
    }
  }

  /**
   * Leaves a picture of the whole page for the docs.
   *
   * @param colours light or dark, as the reader's device prefers
   */
  Browser wholePicture(String name, int width, String colours) {
    Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", colours);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    screen(width, false);
    assertNothingSticksOut();
    Object height = driver.executeScript("return document.documentElement.scrollHeight");
    Map<String, Object> metrics =
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
    picture(name);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    return desktop();
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
