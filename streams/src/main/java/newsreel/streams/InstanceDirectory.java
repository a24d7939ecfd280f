package newsreel.streams;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * A state directory of one instance's own, below one that instances on a machine, or on a shared volume, are given alike:
 * {@code DIR/instance-1}, {@code DIR/instance-2} and so on, the first that no other holds. An instance that comes back
 * finds the state of one that has gone; whose it was does not matter, since what it holds comes from the changelog. With the
 * directory goes the name of a member of the group: who was killed and comes back is given its partitions at once, and need
 * not wait until Kafka has given it up.
 */
public final class InstanceDirectory implements AutoCloseable {
    private static final int MOST = 1000;
    private static final String MEMBER_FILE = "member";

    /** Those of this process: to open and close a file once more would let go of its lock. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;
    private final String member;

    private InstanceDirectory(Path path, FileChannel channel, String member) {
        this.path = path;
        this.channel = channel;
        this.member = member;
    }

    /**
     * Takes the first that is free, until it is closed or the process ends.
     *
     * @throws IOException that names the place, when it cannot be used
     */
    public static InstanceDirectory claim(Path shared) throws IOException {
        for (int number = 1; number <= MOST; number++) {
            Path path = shared.resolve("instance-" + number).toAbsolutePath();
            Files.createDirectories(path);
            FileChannel channel = locked(path);
            if (channel != null) {
                return named(path, channel);
            }
        }
        throw new IOException(MOST + " instances hold the directories below " + shared + "; name another one");
    }

    /** Null where another has it. The lock goes with the process, however that ends. */
    private static FileChannel locked(Path path) throws IOException {
        if (!HELD.add(path)) {
            return null;
        }
        FileChannel channel = null;
        try {
            channel = lockedFile(path.resolve(".lock"));
            return channel;
        } finally {
            if (channel == null) {
                HELD.remove(path);
            }
        }
    }

    private static FileChannel lockedFile(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            return channel;
        }
        channel.close();
        return null;
    }

    /** Whoever cannot be named holds nothing. */
    private static InstanceDirectory named(Path path, FileChannel channel) throws IOException {
        try {
            return new InstanceDirectory(path, channel, member(path.resolve(MEMBER_FILE)));
        } catch (IOException e) {
            HELD.remove(path);
            channel.close();
            throw e;
        }
    }

    /** The name in the file; a new one where a start that was broken off left none. */
    private static String member(Path file) throws IOException {
        String known = Files.exists(file) ? Files.readString(file).strip() : "";
        if (!known.isEmpty()) {
            return known;
        }
        String member = UUID.randomUUID().toString();
        Files.writeString(file, member);
        return member;
    }

    /** What the instance is called in its group as often as it starts. */
    public String member() {
        return member;
    }

    /** Client properties with the name of this member, unless they name one. */
    public Map<String, Object> joining(Map<String, Object> client) {
        Map<String, Object> properties = new HashMap<>(client);
        if (!client.containsKey(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG)) {
            properties.putIfAbsent(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), member);
        }
        return properties;
    }

    /** Where the state is. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        HELD.remove(path);
        channel.close();
    }
}
