package newsreel.article;

/**
 * The names of the pipeline's Kafka topics: one prefix before all of them. Pipelines that share a cluster have a prefix
 * each, and with it topics, groups and states of their own.
 *
 * @param prefix what every name begins with: letters, digits, dot, underscore and hyphen, as Kafka takes them
 */
public record TopicNames(String prefix) {
    /** The prefix of a pipeline that has the cluster to itself. */
    public static final String STANDARD_PREFIX = "news";

    /** Kafka's limit is 249 characters, and the longest name that holds the prefix is that of the enrichment's changelog. */
    private static final int LONGEST_PREFIX = 200;

    /** @throws IllegalArgumentException when Kafka would take no topic with that prefix */
    public TopicNames {
        if (prefix.isEmpty() || prefix.length() > LONGEST_PREFIX) {
            throw new IllegalArgumentException(
                    "a topic prefix has 1 to " + LONGEST_PREFIX + " characters, not " + prefix.length());
        }
        if (!prefix.chars().allMatch(TopicNames::isTaken)) {
            throw new IllegalArgumentException("\"" + prefix
                    + "\" is no prefix of topics: Kafka takes the letters a to z and A to Z, digits, '.', '_' and '-'");
        }
    }

    private static boolean isTaken(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }

    /** Those of a pipeline that has the cluster to itself: {@code news.raw} and so on. */
    public static TopicNames standard() {
        return new TopicNames(STANDARD_PREFIX);
    }

    /** Raw articles, {@code news.raw}. */
    public String raw() {
        return prefix + ".raw";
    }

    /** Enriched articles, {@code news.enriched}. */
    public String enriched() {
        return prefix + ".enriched";
    }

    /** How often topics are in the news, {@code news.trends}. */
    public String trends() {
        return prefix + ".trends";
    }

    /** Raw records that cannot become enriched articles, {@code news.dead-letter}. */
    public String deadLetter() {
        return prefix + ".dead-letter";
    }

    /**
     * Raw articles whose key is not their id, or that a producer put on another partition than Kafka's default
     * partitioner would, {@code news.raw-rekeyed}: the topology moves them here, so that all records of one id meet in one
     * place.
     */
    public String rekeyed() {
        return prefix + ".raw-rekeyed";
    }

    /**
     * The name of something on the cluster that no other pipeline may share: a consumer group, an application id, a
     * transactional id. The prefix stands first, so that none of these names begins another's: Kafka's tool that resets an
     * application deletes every changelog whose name begins with its id and a hyphen, and so do rights on what begins so.
     *
     * @param name what it is called where the prefix is the standard one: {@code newsreel-sink}
     * @return the same, or {@code PREFIX-newsreel-sink} where the prefix is another
     */
    public String group(String name) {
        return isStandard() ? name : prefix + "-" + name;
    }

    /**
     * The name of a file of state that no other pipeline may share.
     *
     * @param name what it is called where the prefix is the standard one: {@code feeds}
     * @return the same, or {@code feeds-PREFIX} where the prefix is another
     */
    public String file(String name) {
        return isStandard() ? name : name + "-" + prefix;
    }

    private boolean isStandard() {
        return prefix.equals(STANDARD_PREFIX);
    }
}
