#!/usr/bin/env bash
# Indriya 2.2.4, the reference for Java's units of measurement (JSR 385), reads its own "5 km²" as 5,000 square metres.
#
# Guess: what toString() writes of a quantity, Quantities.getQuantity() reads as the same quantity; units in the notation of
# the field (km², cm³, m/s/s, kg/m²) are what they are anywhere, or are refused. USCustomary.BARREL is the barrel of oil.
# What happens: the prefix is put before the power: a km² is a thousand m², a cm³ a hundredth of a m³, a dm³ a tenth.
# Written "km^2" it is right, and both print as "km²", so that nothing tells them apart. a/b/c is a/(b/c): m/s/s is a metre,
# km/h/s a distance. Of a number with an exponent the exponent is left out (3.5e3 m is 3.5 m), and a comma is struck out
# (1,5 kg is 15 kg). The barrel of systems-common 2.2 has 238 litres, which is a hogshead. EBNFUnitFormat reads powers and
# fractions right.
# Where it is documented: nowhere that we found; the Javadoc of SimpleUnitFormat has the sign for powers, not what it does
# to prefixes.
# How Newsreel meets it: units are CLDR's identifiers ("square-kilometer"), kept beside the number and not converted.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>units</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>tech.units</groupId><artifactId>indriya</artifactId><version>2.2.4</version></dependency>
    <dependency><groupId>systems.uom</groupId><artifactId>systems-common</artifactId><version>2.2</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import static javax.measure.MetricPrefix.KILO;

import java.util.Locale;
import javax.measure.Quantity;
import javax.measure.Unit;
import systems.uom.common.USCustomary;
import tech.units.indriya.format.EBNFUnitFormat;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.quantity.Quantities;
import tech.units.indriya.unit.Units;

class Finding {
    public static void main(String[] args) {
        Locale.setDefault(Locale.US);
        Quantity<?> forest = Quantities.getQuantity(5, KILO(Units.METRE).pow(2));
        System.out.println("made as " + forest + ": " + forest.toSystemUnit());
        System.out.println("written and read again: " + Quantities.getQuantity(forest.toString()).toSystemUnit());
        for (String unit : new String[] {"km²", "km^2", "cm³", "mm²", "m/s/s", "m/s^2"}) {
            System.out.println("1 " + unit + ": " + inBasicUnits(SimpleUnitFormat.getInstance().parse(unit)) + "; by EBNFUnitFormat "
                    + inBasicUnits(EBNFUnitFormat.getInstance().parse(unit)));
        }
        for (String text : new String[] {"3500 m", "3.5e3 m", "1.5 kg", "1,5 kg", "1.234,5 m", "20 km/h/s"}) {
            System.out.println(text + ": " + Quantities.getQuantity(text));
        }
        System.out.println("1 barrel: " + inBasicUnits(USCustomary.BARREL));
    }

    private static Quantity<?> inBasicUnits(Unit<?> unit) {
        return Quantities.getQuantity(1, unit).toSystemUnit();
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
made as 5 km²: 5000000 m²
written and read again: 5000 m²
1 km²: 1000 m²; by EBNFUnitFormat 1000000 m²
1 km^2: 1000000 m²; by EBNFUnitFormat 1000000 m²
1 cm³: 0.01 m³; by EBNFUnitFormat 0.000001 m³
1 mm²: 0.001 m²; by EBNFUnitFormat 0.000001 m²
1 m/s/s: 1 m; by EBNFUnitFormat 1 m/s²
1 m/s^2: 1 m/s²; by EBNFUnitFormat 1 m/s²
3500 m: 3500 m
3.5e3 m: 3.5 m
1.5 kg: 1.5 kg
1,5 kg: 15 kg
1.234,5 m: 1.234 m
20 km/h/s: 20 km·s/h
1 barrel: 0.238481 m³
SEEN
echo "as found: Indriya 2.2.4, systems-common 2.2"
