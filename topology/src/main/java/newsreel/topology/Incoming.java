package newsreel.topology;

import newsreel.article.RawArticle;

/**
 * A raw record on its way through the topology.
 *
 * @param key its key as it came, null when it has none
 * @param value its bytes as they came
 * @param article what they say, with an id
 */
record Incoming(byte[] key, byte[] value, RawArticle article) {}
