#!/usr/bin/env bash
# Apache James Mime4j 0.8.13 (MboxIterator) ends a mailbox, as if it were over, at its first message of more than ten megabytes.
#
# Guess: maxMessageSize, 10 MiB unless one sets it, is there so that no message fills the memory: a larger one is refused, or
# cut or passed over, and the next one follows. What parts messages is a line "From " with a date, as in any mailbox.
# What happens: the larger message is handed out up to its ten megabytes, as a whole one, and then hasNext() is false: of
# the thousands behind it none is read, and nothing is thrown or logged. A press release with photographs is of that size.
# And a line parts messages only where an address with an @ stands behind "From": what mail systems write themselves ("From
# MAILER-DAEMON") and what Thunderbird saves ("From - Wed Mar  4 ...") goes on as text of the message before it, headers and
# all, so that two articles are one; only a file that begins with such a line is refused. fromLine(...) and maxMessageSize(...)
# mend both.
# Where it is documented: neither limit nor pattern, that we found; the exception for such a file names the pattern.
# How Newsreel meets it: it parts mailboxes itself (ingest.mail), at a line "From " between an empty line and a header; a message
# that is too large is named and left out, and the next one read.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>mailbox</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.james</groupId><artifactId>apache-mime4j-mbox-iterator</artifactId><version>0.8.13</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.mboxiterator.CharBufferWrapper;
import org.apache.james.mime4j.mboxiterator.MboxIterator;

class Finding {
    private static final String DATE = " Wed Mar  4 12:00:00 2026";
    private static final String ADDRESS = "From press@acme.example" + DATE;
    private static final String SHORT = "Rates rise.\n";

    public static void main(String[] args) throws Exception {
        show("three short", message(ADDRESS, "one", SHORT) + message(ADDRESS, "two", SHORT) + message(ADDRESS, "three", SHORT));
        show("the second of 9 MB", message(ADDRESS, "one", SHORT) + message(ADDRESS, "two", SHORT.repeat(750_000))
                + message(ADDRESS, "three", SHORT));
        show("the second of 12 MB", message(ADDRESS, "one", SHORT) + message(ADDRESS, "two", SHORT.repeat(1_000_000))
                + message(ADDRESS, "three", SHORT));
        show("the second of MAILER-DAEMON", message(ADDRESS, "one", SHORT) + message("From MAILER-DAEMON" + DATE, "two", SHORT)
                + message(ADDRESS, "three", SHORT));
        show("the second from Thunderbird", message(ADDRESS, "one", SHORT) + message("From -" + DATE, "two", SHORT)
                + message(ADDRESS, "three", SHORT));
        show("all from Thunderbird", message("From -" + DATE, "one", SHORT) + message("From -" + DATE, "two", SHORT));
    }

    private static String message(String line, String subject, String text) {
        return line + "\nFrom: press@acme.example\nSubject: " + subject + "\n\n" + text + "\n";
    }

    private static void show(String what, String mailbox) throws Exception {
        Path file = Files.writeString(Path.of("archive.mbox"), mailbox, US_ASCII);
        List<String> read = new ArrayList<>();
        try (MboxIterator messages = MboxIterator.fromFile(file.toFile()).charset(US_ASCII).build()) {
            for (CharBufferWrapper message : messages) {
                String text = message.toString();
                List<String> subjects = text.lines().filter(line -> line.startsWith("Subject: ")).map(line -> line.substring(9)).toList();
                read.add(String.join(" with ", subjects) + " (" + text.length() + ")");
            }
        } catch (IllegalArgumentException e) {
            read.add("refused");
        }
        System.out.println(what + ": " + String.join(", ", read));
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
three short: one (52), two (52), three (54)
the second of 9 MB: one (52), two (9000040), three (54)
the second of 12 MB: one (52), two (10485711)
the second of MAILER-DAEMON: one with two (148), three (54)
the second from Thunderbird: one with two (136), three (54)
all from Thunderbird: refused
SEEN
echo "as found: apache-mime4j-mbox-iterator 0.8.13"
