package newsreel.cli.doctor;

import java.nio.file.Path;

/**
 * A directory that a command is to write to.
 *
 * @param option that names it
 * @param trouble why it cannot be written to; empty when it can
 * @param usableBytes what is free there
 */
record PlaceSeen(String option, Path path, String trouble, long usableBytes) {}
