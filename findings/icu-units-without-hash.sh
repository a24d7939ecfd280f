#!/usr/bin/env bash
# ICU4J 79.1 has units that are equal to themselves and break every set: hashCode() of a megawatt-hour throws.
#
# Guess: a MeasureUnit is a value, as its equals() says; one made of an identifier by forIdentifier() can be kept in a set
# or be the key of a map like any other.
# What happens: only units that CLDR names as a whole can, as "kilowatt-hour". One that ICU puts together from its parts,
# "megawatt-hour" or "kilogram-per-hectare", formats and compares as it should, but hashCode() throws a
# NullPointerException, since such a unit has no type and hashCode() takes that of its type. Which unit is which changes
# with each version of CLDR, so that a program meets it at the first unit that nobody tried.
# Where it is documented: nowhere that we found; the Javadoc of hashCode() says nothing of it.
# How Newsreel meets it: it keeps the identifiers of units, never the units.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>units</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.ibm.icu</groupId><artifactId>icu4j</artifactId><version>79.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import com.ibm.icu.util.MeasureUnit;
import java.util.HashSet;
import java.util.List;

class Finding {
    public static void main(String[] args) {
        for (String identifier : List.of("kilowatt-hour", "megawatt-hour", "kilometer-per-hour", "kilogram-per-hectare")) {
            MeasureUnit unit = MeasureUnit.forIdentifier(identifier);
            boolean equal = unit.equals(MeasureUnit.forIdentifier(identifier));
            System.out.println(identifier + ": equal " + equal + ", " + inSet(unit));
        }
    }

    private static String inSet(MeasureUnit unit) {
        try {
            return "kept " + new HashSet<MeasureUnit>().add(unit);
        } catch (NullPointerException e) {
            return "no hash code";
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
kilowatt-hour: equal true, kept true
megawatt-hour: equal true, no hash code
kilometer-per-hour: equal true, kept true
kilogram-per-hectare: equal true, no hash code
SEEN
echo "as found: icu4j 79.1"
