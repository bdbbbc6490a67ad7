import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs {@code npm ci} where it is needed, and says it in words when there is no npm. */
final class Install {
  private static final List<String> COMMAND =
      List.of(
          "ci", "--ignore-scripts", "--omit=peer", "--no-audit", "--no-fund", "--loglevel=error");

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    Path installed = folder.resolve("node_modules/.package-lock.json");
    Path wanted = folder.resolve("package-lock.json");
    if (Files.exists(installed)
        && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) > 0) {
      return;
    }
    boolean isWindows = File.separatorChar == '\\';
    List<String> command = new java.util.ArrayList<>(List.of(isWindows ? "npm.cmd" : "npm"));
    command.addAll(COMMAND);
    try {
      int code =
          new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
      if (code != 0) {
        System.err.println(
            "npm could not install Atlassian's AUI, which the stand-in's pages use; see its words above.");
      }
      System.exit(code);
    } catch (IOException e) {
      System.err.println(
          "There is no npm on the path. The stand-in takes Atlassian's AUI from npm:"
              + " install Node.js 18 or later (nodejs.org) and try again.");
      System.exit(1);
    }
  }
}
