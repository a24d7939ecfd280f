package newsreel.cli.status;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newsreel.cli.console.Console;
import newsreel.cli.status.PipelineStatus.GroupState;
import newsreel.cli.status.PipelineStatus.Letters;
import newsreel.cli.status.PipelineStatus.TopicState;

/** A status as a person reads it: one screen. */
final class StatusScreen {
    private static final int MOST_REASONS = 5;
    private static final int LEAST_WIDTH = 34;

    private StatusScreen() {}

    /** Its lines. */
    static List<String> of(PipelineStatus status) {
        List<String> lines = new ArrayList<>();
        lines.add(status.time().truncatedTo(ChronoUnit.SECONDS).toString());
        if (status.topics().isEmpty()) {
            lines.add("no topics of this pipeline are there: newsreel enrich creates them");
            return lines;
        }
        int width = widthOfNames(status);
        lines.add(row(width, "TOPIC", "PARTITIONS", "OFFSETS", "A MINUTE", "ON DISK"));
        status.topics().forEach(topic -> lines.add(topic(width, topic)));
        lines.add("");
        lines.add(row(width, "GROUP", "MEMBERS", "WAITING", "OLDEST", "STATE"));
        status.groups().forEach(group -> lines.add(group(width, group, status.time())));
        if (!status.isDone(Work.ENRICHES)) {
            lines.add("nobody enriches: newsreel enrich has not run here");
        }
        if (!status.isDone(Work.FILES)) {
            lines.add("nobody files: newsreel sink has not run here");
        }
        lines.add("");
        lines.addAll(letters(status));
        return lines;
    }

    /** Both tables have it, so that the eye goes down one line. */
    private static int widthOfNames(PipelineStatus status) {
        return Stream.concat(
                        status.topics().stream().map(TopicState::name),
                        status.groups().stream().map(GroupState::name))
                .mapToInt(String::length)
                .reduce(LEAST_WIDTH, Math::max);
    }

    private static String row(int width, String name, String first, String second, String third, String fourth) {
        return String.format("%-" + width + "s %10s %14s %10s  %s", name, first, second, third, fourth);
    }

    private static String topic(int width, TopicState topic) {
        return row(
                width,
                topic.name(),
                Integer.toString(topic.partitions()),
                grouped(topic.offsets()),
                grouped(topic.perMinute()),
                topic.bytes() == null ? "not for us to see" : Console.size(topic.bytes()));
    }

    private static String group(int width, GroupState group, Instant now) {
        return row(
                width,
                group.name(),
                Integer.toString(group.members()),
                (group.exact() ? "" : "about ") + grouped(group.waiting()),
                group.oldest() == null ? "" : age(Duration.between(group.oldest(), now)),
                group.state().toLowerCase(Locale.ROOT) + ", " + group.work().word());
    }

    private static List<String> letters(PipelineStatus status) {
        List<String> lines = new ArrayList<>();
        lines.add(Console.count(status.letters(), "dead letter"));
        for (Letters letters : status.deadLetters().stream().limit(MOST_REASONS).toList()) {
            lines.add(String.format("%8s  %s", grouped(letters.count()), letters.reason()));
        }
        if (status.deadLetters().size() > MOST_REASONS) {
            lines.add("          and other reasons: newsreel dead-letters lists all");
        }
        return lines;
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** In its largest unit: {@code 3 s}, {@code 12 min}, {@code 5 h}, {@code 2 d}. */
    static String age(Duration age) {
        if (age.toMinutes() < 1) {
            return Math.max(0, age.toSeconds()) + " s";
        }
        if (age.toHours() < 1) {
            return age.toMinutes() + " min";
        }
        return age.toDays() < 1 ? age.toHours() + " h" : age.toDays() + " d";
    }
}
