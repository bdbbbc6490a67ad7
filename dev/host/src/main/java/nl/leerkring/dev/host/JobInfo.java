package nl.leerkring.dev.host;

/**
 * A job of the plugin as the scheduled jobs page shows it.
 *
 * @param key name of the bean that runs it
 * @param lastOutcome what the last run said, or null before the first
 */
public record JobInfo(
    String key, String name, String schedule, boolean canRunAdhoc, String lastOutcome) {}
