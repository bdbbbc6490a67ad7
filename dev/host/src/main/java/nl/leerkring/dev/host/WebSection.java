package nl.leerkring.dev.host;

/** A heading that the plugin adds to a menu; its items have {@code location/key} as section. */
public record WebSection(String key, String location, String label, int weight) {}
