package newsreel.cli.access;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;

/** What a client is let in for but may not do, in words: which operation on what is not allowed, and how to allow it. */
public final class Denial {
    private static final List<String> OF_ONE_READER = List.of("newsreel-tail-", "newsreel-index-");
    private static final String ALL = "; ops/ACLS.md has all that each command needs";

    /** What the ids of all transactions begin with. */
    static final String ANY_TRANSACTION = "newsreel-";

    private final String user;
    private final String transactionalId;

    private Denial(String user, String transactionalId) {
        this.user = user;
        this.transactionalId = transactionalId;
    }

    /** That of somebody whose name is not known, in whatever transaction. */
    public static Denial ofSomebody() {
        return new Denial(Grant.SOMEBODY, ANY_TRANSACTION);
    }

    static Denial of(Offer offer, String transactionalId) {
        return new Denial(offer.user().orElse(Grant.SOMEBODY), transactionalId);
    }

    /** Several of them. */
    public static String all(List<String> denied) {
        return String.join(System.lineSeparator() + "  ", denied) + ALL;
    }

    /** Operations on a topic. */
    public String onTopic(String topic, Collection<AclOperation> operations) {
        return mayNot(Grant.onTopic(topic, operations), "topic " + topic);
    }

    /** In words, where the failure or what caused it is one. */
    public Optional<String> words(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(this::known)
                .flatMap(Optional::stream)
                .findFirst()
                .map(said -> said + ALL);
    }

    private Optional<String> known(Throwable cause) {
        if (cause instanceof TopicAuthorizationException topics
                && topics.unauthorizedTopics().isEmpty()) {
            return Optional.of(ofOwnTopics());
        }
        if (cause instanceof TopicAuthorizationException topics) {
            return Optional.of(String.join(
                    System.lineSeparator() + "  ",
                    topics.unauthorizedTopics().stream()
                            .map(this::unknownOperation)
                            .toList()));
        }
        if (cause instanceof GroupAuthorizationException group) {
            return Optional.of(ofGroup(group.groupId() == null ? Grant.SOMEBODY : group.groupId()));
        }
        if (cause instanceof TransactionalIdAuthorizationException) {
            return Optional.of(mayNot(
                    new Grant("--transactional-id " + transactionalId, true, List.of(WRITE, DESCRIBE)),
                    "its transactional id"));
        }
        if (cause instanceof ClusterAuthorizationException) {
            return Optional.of("it may not do that with the whole cluster");
        }
        return Optional.empty();
    }

    /** Some groups are of one reader each, and have a name that nobody can know before. */
    private String ofGroup(String id) {
        Optional<String> kind = OF_ONE_READER.stream().filter(id::startsWith).findFirst();
        return mayNot(new Grant("--group " + kind.orElse(id), kind.isPresent(), List.of(READ)), "consumer group " + id);
    }

    /** Kafka Streams does not say which of those that it makes for itself; their names begin like its transactions. */
    private String ofOwnTopics() {
        return mayNot(
                new Grant("--topic " + transactionalId + "-", true, List.of(CREATE, DESCRIBE, READ, WRITE)),
                "the topics that it makes for itself");
    }

    /** Kafka does not say which operation it was. */
    private String unknownOperation(String topic) {
        return mayNot(Grant.onTopic(topic, List.of(READ, WRITE)), "topic " + topic);
    }

    private String mayNot(Grant grant, String what) {
        return "not allowed: " + grant.words() + " on " + what + "; allow it with: " + grant.command(user);
    }
}
