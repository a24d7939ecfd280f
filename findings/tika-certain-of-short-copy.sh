#!/usr/bin/env bash
# Tika 3.2.3 (Optimaize) is certain that "Talks resume in Geneva" is Estonian, with a score of 0.99999.
#
# Guess: a detector that is unsure of a short text says so, by a low score and isReasonablyCertain() being false; whoever
# leaves out what is not certain gets few languages, but right ones. And setShortText(true) is made for headlines.
# What happens: of thirty plain headlines in six languages four are another language with high certainty, scores from 0.92
# to 0.99999, as high as those of the right ones: English as Estonian and Indonesian, German as Norwegian, Portuguese as
# Galician. No threshold parts them. The languages that nobody expects win: told which ones can come (loadModels with a
# set), the same detector has all of the four right.
# Where it is documented: the certainty in the Javadoc of LanguageResult, without a word on short text.
# How Newsreel meets it: it counts function words, and takes a text for another language than English only when that is
# well supported.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>language</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.tika</groupId><artifactId>tika-core</artifactId><version>3.2.3</version></dependency>
    <dependency><groupId>org.apache.tika</groupId><artifactId>tika-langdetect-optimaize</artifactId><version>3.2.3</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.IOException;
import java.util.Set;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;

class Finding {
    private static final String[] HEADLINES = {
        "Talks resume in Geneva", "Bank raises rates again", "Sturm fordert 38 Tote", "Petróleo cai abaixo de 70 dólares",
        "Zinsen steigen auf 5 %", "Il petrolio scende sotto i 70 dollari"
    };

    public static void main(String[] args) throws IOException {
        LanguageDetector all = new OptimaizeLangDetector().setShortText(true).loadModels();
        LanguageDetector six =
                new OptimaizeLangDetector().setShortText(true).loadModels(Set.of("en", "de", "fr", "es", "pt", "it"));
        for (String headline : HEADLINES) {
            System.out.println(headline + ": of all languages " + said(all, headline) + "; of six " + said(six, headline));
        }
    }

    private static String said(LanguageDetector detector, String headline) {
        detector.reset();
        LanguageResult first = detector.detect(headline);
        return first.getLanguage() + (first.isReasonablyCertain() ? ", certain" : ", not certain");
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
Talks resume in Geneva: of all languages et, certain; of six en, certain
Bank raises rates again: of all languages id, certain; of six en, not certain
Sturm fordert 38 Tote: of all languages no, certain; of six de, not certain
Petróleo cai abaixo de 70 dólares: of all languages gl, certain; of six pt, certain
Zinsen steigen auf 5 %: of all languages de, certain; of six de, certain
Il petrolio scende sotto i 70 dollari: of all languages it, certain; of six it, certain
SEEN
echo "as found: tika 3.2.3 with optimaize"
