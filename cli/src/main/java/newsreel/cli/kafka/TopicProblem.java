package newsreel.cli.kafka;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What makes a topic unfit for use, or other than somebody asks.
 *
 * @param what in words, with its name
 * @param wayOut a command that mends it; empty where the words say what to do
 */
public record TopicProblem(String what, String wayOut) {

    /**
     * One that other settings of the topic mend.
     *
     * @param settings none where the words say what to do
     */
    static TopicProblem of(String topic, String what, Map<String, String> settings) {
        return new TopicProblem(what, settings.isEmpty() ? "" : alteration(topic, settings));
    }

    private static String alteration(String topic, Map<String, String> settings) {
        return "kafka-configs.sh --alter --entity-type topics --entity-name " + topic + " --add-config "
                + settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + bracketed(setting.getValue()))
                        .collect(Collectors.joining(","));
    }

    /** A list stands in brackets among settings. */
    private static String bracketed(String value) {
        return value.contains(",") ? "[" + value + "]" : value;
    }

    @Override
    public String toString() {
        return wayOut.isEmpty() ? what : what + "; mend it with: " + wayOut;
    }
}
