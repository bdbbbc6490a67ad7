package nl.leerkring.dev.host;

/**
 * A file that came with a form.
 *
 * @param field name of the form's field
 * @param fileName as the browser told it, without a folder
 */
public record Upload(String field, String fileName, byte[] content) {}
