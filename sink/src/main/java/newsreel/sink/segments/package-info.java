/**
 * Articles as segments: files of many lines, an article a line, by date; for engines that read directories of them. Every
 * offset of a partition is in exactly one group of segments, and the groups follow each other without a gap.
 */
package newsreel.sink.segments;
