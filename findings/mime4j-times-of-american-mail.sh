#!/usr/bin/env bash
# Apache James Mime4j 0.8.14 reads American times of mail hours off, and years of two or three digits a century or more.
#
# Guess: the date of a message, in a form that RFC 5322 has readers accept, is the same instant whichever library reads it;
# where one does not know a form, the date is missing.
# What happens: the parser that DefaultMessageBuilder takes by itself reads the date and passes over a zone that it does not
# know, EST, EDT, PST and so on, as if it were Greenwich's: five to eight hours off, without a word. The year 50 is 2050
# where the standard has 1950, and 119 is the second century where it has 2019. Mime4j's own strict parser, which one has
# to ask for, knows the zones, and Angus Mail knows all of it.
# Where it is documented: the zones and years in RFC 5322, section 4.3; that the lenient parser differs, nowhere we found.
# How Newsreel meets it: it gives the text of the field to one reader of times for all sources.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>mail</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.james</groupId><artifactId>apache-mime4j-dom</artifactId><version>0.8.14</version></dependency>
    <dependency><groupId>org.eclipse.angus</groupId><artifactId>angus-mail</artifactId><version>2.0.5</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.field.DefaultFieldParser;
import org.apache.james.mime4j.message.DefaultMessageBuilder;

class Finding {
    private static final String[] DATES = {
        "17 May 2019 10:00:00 +0000", "17 May 2019 10:00:00 -0500", "17 May 2019 10:00:00 EST",
        "17 May 2019 10:00:00 EDT", "17 May 2019 10:00:00 CST", "17 May 2019 10:00:00 PST",
        "17 May 19 10:00:00 GMT", "17 May 50 10:00:00 GMT", "17 May 119 10:00:00 GMT"
    };

    public static void main(String[] args) throws Exception {
        System.out.printf("%-28s %-21s %-21s %s%n", "date", "angus", "mime4j", "mime4j, strict");
        for (String date : DATES) {
            byte[] message = ("From: desk@example.org\r\nDate: " + date + "\r\n\r\nCopy.\r\n").getBytes(StandardCharsets.US_ASCII);
            Date angus = new MimeMessage((Session) null, new ByteArrayInputStream(message)).getSentDate();
            Date lenient = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(message)).getDate();
            Date strict = ((DateTimeField) DefaultFieldParser.parse("Date: " + date)).getDate();
            System.out.printf("%-28s %-21s %-21s %s%n", date, said(angus), said(lenient), said(strict));
        }
    }

    private static String said(Date date) {
        return date == null ? "none" : date.toInstant().toString();
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
date                         angus                 mime4j                mime4j, strict
17 May 2019 10:00:00 +0000   2019-05-17T10:00:00Z  2019-05-17T10:00:00Z  2019-05-17T10:00:00Z
17 May 2019 10:00:00 -0500   2019-05-17T15:00:00Z  2019-05-17T15:00:00Z  2019-05-17T15:00:00Z
17 May 2019 10:00:00 EST     2019-05-17T15:00:00Z  2019-05-17T10:00:00Z  2019-05-17T15:00:00Z
17 May 2019 10:00:00 EDT     2019-05-17T14:00:00Z  2019-05-17T10:00:00Z  2019-05-17T14:00:00Z
17 May 2019 10:00:00 CST     2019-05-17T16:00:00Z  2019-05-17T10:00:00Z  2019-05-17T16:00:00Z
17 May 2019 10:00:00 PST     2019-05-17T18:00:00Z  2019-05-17T10:00:00Z  2019-05-17T18:00:00Z
17 May 19 10:00:00 GMT       2019-05-17T10:00:00Z  2019-05-17T10:00:00Z  2019-05-17T10:00:00Z
17 May 50 10:00:00 GMT       1950-05-17T10:00:00Z  2050-05-17T10:00:00Z  2050-05-17T10:00:00Z
17 May 119 10:00:00 GMT      2019-05-17T10:00:00Z  0119-05-17T10:00:00Z  2019-05-17T10:00:00Z
SEEN
echo "as found: apache-mime4j 0.8.14, angus-mail 2.0.5"
