package newsreel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What README tells people to write, so that tests can do it. */
final class Readme {
    private static final Pattern COMMAND = Pattern.compile("(?m)^ {4}(.*?\\bnewsreel .*?)(?: +#.*)?$");

    private final String text;

    private Readme(String text) {
        this.text = text;
    }

    /** The whole of it. */
    static Readme whole() {
        try {
            return new Readme(Files.readString(CommandRun.HOME.resolve("README.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The section under that title. */
    Readme section(String title) {
        return new Readme(first("(?s)\n## " + Pattern.quote(title) + "\n(.*?)(?=\n## |$)"));
    }

    /** The first piece of code in that language. */
    String sample(String language) {
        return first("(?s)```" + language + "\n(.*?)```");
    }

    /** What the pattern's group finds first. */
    String first(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("README has %s", pattern).isTrue();
        return found.group(1);
    }

    /** Shell lines with our command in them, without their comments. */
    List<String> commands() {
        return COMMAND.matcher(text)
                .results()
                .map((MatchResult line) -> line.group(1))
                .toList();
    }
}
