#!/usr/bin/env bash
# jwarc 0.36.0 parses an HTTP response without Content-Length from a file, and from no other channel.
#
# Guess: the body of a response that names no length goes on to the end of what it is read from, as in HTTP; in web archives
# of the first years, when servers closed the connection at the end, most are so.
# What happens: HttpResponse.parse, which takes any ReadableByteChannel, throws an IllegalArgumentException (and no
# IOException, as for what is no HTTP) where the channel is not a file: "unable to determine length". Of a file, the body is
# all the rest of the file. Chunked responses and those with a length are read from either.
# Where it is documented: nowhere we found; bodies that end with the connection in RFC 9112, section 6.3.
# How Newsreel meets it: an ARC record knows how long it is, and its response is given that length before it is parsed.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>length</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.netpreserve</groupId><artifactId>jwarc</artifactId><version>0.36.0</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.netpreserve.jwarc.HttpResponse;

public class Finding {
    static final String HEAD = "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n";
    static final String BODY = "<html>a page</html>";

    public static void main(String[] args) throws Exception {
        String bare = HEAD + "\r\n" + BODY;
        String measured = HEAD + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY;
        Path file = Files.writeString(Path.of("response"), bare);
        try (FileChannel channel = FileChannel.open(file)) {
            check("in a file, without length", BODY, body(channel));
        }
        check("in memory, with a length", BODY, body(memory(measured)));
        check("in memory, without length", "java.lang.IllegalArgumentException: unable to determine length", body(memory(bare)));
    }

    static ReadableByteChannel memory(String response) {
        return Channels.newChannel(new ByteArrayInputStream(response.getBytes()));
    }

    static String body(ReadableByteChannel channel) throws Exception {
        try {
            return new String(HttpResponse.parse(channel).body().stream().readAllBytes());
        } catch (IllegalArgumentException e) {
            return e.toString();
        }
    }

    static void check(String what, String expected, String actual) {
        System.out.println(what + ": " + actual);
        if (!expected.equals(actual)) {
            System.err.println("the behaviour has changed; expected: " + expected);
            System.exit(1);
        }
    }
}
JAVA
java -cp "lib/*" Finding.java
