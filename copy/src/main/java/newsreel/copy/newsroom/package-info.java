/** IPTC's formats, each read once: what an item says of itself, and the article in it. */
package newsreel.copy.newsroom;
