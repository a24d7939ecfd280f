#!/usr/bin/env bash
# Apache Calcite 1.42.0 says that the average of 1, 2 and 4 is 2, and that two debts of two billion are less than nothing.
#
# Guess: AVG of whole numbers has decimals, and SUM of INTEGER is a wider type or an error where it does not hold, as in most
# databases; a cast of what does not fit is an error here, so that an overflow would be one too.
# What happens: each has the type of what goes in. AVG of 1, 2 and 4 is 2, as a window over rows too, and their standard
# deviation 1 (it is 1.25). SUM of 2,000,000,000 and the same is -294,967,296, of two BIGINT past 63 bits as well, and so is
# a plus between literals. Nothing is thrown, though CAST(3000000000 AS INTEGER) is refused. With decimals in the column all
# of it is right, so that the same query is right on a price and wrong on a count. Engines that are built on Calcite inherit
# its type system unless they set another.
# Where it is documented: RelDataTypeSystem has the types of sums and averages to be overridden; what the default does to
# figures, nowhere that we found.
# How Newsreel meets it: it counts in long, and numbers of articles are BigDecimal.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>calcite</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.calcite</groupId><artifactId>calcite-core</artifactId><version>1.42.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

class Finding {
    public static void main(String[] args) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:calcite:");
                Statement statement = connection.createStatement()) {
            String counts = " FROM (VALUES (1), (2), (4)) AS articles (jobs)";
            say(statement, "SELECT AVG(jobs)" + counts);
            say(statement, "SELECT AVG(jobs) OVER ()" + counts);
            say(statement, "SELECT STDDEV_POP(jobs)" + counts);
            say(statement, "SELECT AVG(CAST(jobs AS DECIMAL(9, 2)))" + counts);
            say(statement, "SELECT SUM(debt) FROM (VALUES (2000000000), (2000000000)) AS articles (debt)");
            say(statement, "SELECT SUM(debt) FROM (VALUES (9000000000000000000), (9000000000000000000)) AS articles (debt)");
            say(statement, "SELECT SUM(debt) FROM (VALUES (2000000000.0), (2000000000.0)) AS articles (debt)");
            say(statement, "SELECT 2000000000 + 2000000000");
            say(statement, "SELECT CAST(3000000000 AS INTEGER)");
        }
    }

    private static void say(Statement statement, String query) {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            System.out.println(query + ": " + result.getString(1) + " " + result.getMetaData().getColumnTypeName(1));
        } catch (SQLException | ArithmeticException e) {
            System.out.println(query + ": refused");
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java 2>log | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
SELECT AVG(jobs) FROM (VALUES (1), (2), (4)) AS articles (jobs): 2 INTEGER
SELECT AVG(jobs) OVER () FROM (VALUES (1), (2), (4)) AS articles (jobs): 2 INTEGER
SELECT STDDEV_POP(jobs) FROM (VALUES (1), (2), (4)) AS articles (jobs): 1 INTEGER
SELECT AVG(CAST(jobs AS DECIMAL(9, 2))) FROM (VALUES (1), (2), (4)) AS articles (jobs): 2.33 DECIMAL
SELECT SUM(debt) FROM (VALUES (2000000000), (2000000000)) AS articles (debt): -294967296 INTEGER
SELECT SUM(debt) FROM (VALUES (9000000000000000000), (9000000000000000000)) AS articles (debt): -446744073709551616 BIGINT
SELECT SUM(debt) FROM (VALUES (2000000000.0), (2000000000.0)) AS articles (debt): 4000000000.0 DECIMAL
SELECT 2000000000 + 2000000000: -294967296 INTEGER
SELECT CAST(3000000000 AS INTEGER): refused
SEEN
echo "as found: calcite-core 1.42.0"
