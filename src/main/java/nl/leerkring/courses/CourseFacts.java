package nl.leerkring.courses;

/**
 * What is known of a course without opening its page.
 *
 * @param minutes of all lessons; 0 when not known
 * @param version from 1
 */
record CourseFacts(
    long pageId, String spaceKey, String title, CourseCover cover, int minutes, int version) {}
