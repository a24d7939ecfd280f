package newsreel.copy.html;

import java.util.List;

/**
 * A page as a list of blocks in reading order, and the regions that hold them, each before those within it.
 */
record Outline(List<Block> blocks, List<Region> regions) {}
