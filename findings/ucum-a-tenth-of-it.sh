#!/usr/bin/env bash
# UCUM for Java 1.0.10 (org.fhir) converts 24.7 acres to 1.000 hectare, and 6.2 miles to 1.00 kilometre: a tenth of what it is.
#
# Guess: the factor is exact, and the result is rounded to as many digits as the amount was written with, as the library's
# Decimal says of itself: 0.6 miles are 1 kilometre, 24.7 acres 10.0 hectares.
# What happens: where rounding carries over into a new digit, that digit takes the place of the one before it, and the
# decimal point stays: 9.98 rounded to 10.0 is written 1.00. So amounts just under 1, 10, 100 or 1000 of the other unit are
# ten times too small: 0.6 miles are 0.10 kilometres, 621.3 are 100.0, 2.2 pounds 0.100 kilograms, 6289 barrels (999.9 cubic
# metres) 100.0. Their neighbours are right: 6.1 miles are 9.8 kilometres, 62.1 are 99.9.
# Where it is documented: the digits in the Javadoc of Decimal; the rest is a slip, nowhere spoken of that we found.
# How Newsreel meets it: an amount keeps the unit that the copy names, and its arithmetic is BigDecimal's (numbers).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>ucum</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.fhir</groupId><artifactId>ucum</artifactId><version>1.0.10</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.math.BigDecimal;
import java.math.MathContext;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;

class Finding {
    public static void main(String[] args) throws Exception {
        var units = new UcumEssenceService(UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml"));
        String[][] conversions = {
            {"6.1", "[mi_i]", "km", "1.609344"}, {"6.2", "[mi_i]", "km", "1.609344"}, {"0.6", "[mi_i]", "km", "1.609344"},
            {"62.1", "[mi_i]", "km", "1.609344"}, {"621.3", "[mi_i]", "km", "1.609344"},
            {"2.2", "[lb_av]", "kg", "0.45359237"}, {"24.7", "[acr_us]", "har", "0.40468726"},
            {"62.89", "[bbl_us]", "m3", "0.158987294928"}, {"6289", "[bbl_us]", "m3", "0.158987294928"},
        };
        for (String[] each : conversions) {
            Decimal converted = units.convert(new Decimal(each[0]), each[1], each[2]);
            BigDecimal right = new BigDecimal(each[0]).multiply(new BigDecimal(each[3])).round(new MathContext(4));
            System.out.println(each[0] + " " + each[1] + ": " + converted + " " + each[2] + ", in truth " + right);
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
6.1 [mi_i]: 9.8 km, in truth 9.817
6.2 [mi_i]: 1.00 km, in truth 9.978
0.6 [mi_i]: 0.10 km, in truth 0.9656
62.1 [mi_i]: 99.9 km, in truth 99.94
621.3 [mi_i]: 100.0 km, in truth 999.9
2.2 [lb_av]: 0.100 kg, in truth 0.9979
24.7 [acr_us]: 1.000 har, in truth 9.996
62.89 [bbl_us]: 1.000 m3, in truth 9.999
6289 [bbl_us]: 100.0 m3, in truth 999.9
SEEN
echo "as found: org.fhir:ucum 1.0.10"
