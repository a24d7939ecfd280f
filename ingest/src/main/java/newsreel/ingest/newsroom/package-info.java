/** Files of NewsML-G2, NITF and ninjs, cut into items that go on as they came. What an item says is read in {@link newsreel.copy.newsroom}. */
package newsreel.ingest.newsroom;
