package nl.leerkring.rings;

/** How many people gain and lose sight of a space. */
public record SightChange(String spaceKey, int gain, int lose) {}
