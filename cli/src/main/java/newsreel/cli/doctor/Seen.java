package newsreel.cli.doctor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsreel.article.TopicNames;

/**
 * What was found at the edge.
 *
 * @param names of the pipeline's topics
 * @param commands those that this user is to run; empty when nobody said
 * @param client what this user's properties ask
 * @param servers those that were named
 * @param cluster empty when none of them answers
 * @param places directories that were named
 * @param now by the clock of this machine
 */
record Seen(
        TopicNames names,
        Set<String> commands,
        ClientSeen client,
        List<ServerSeen> servers,
        Optional<ClusterSeen> cluster,
        List<PlaceSeen> places,
        Instant now) {}
