#!/usr/bin/env bash
# Lucene 9.12.3: sums over facets stop growing, or begin again below nought; four billion jobs and more are some other number.
#
# Guess: TaxonomyFacetIntAssociations and TaxonomyFacetFloatAssociations take an int or a float from each document and add
# them up in something wider, since a Number comes out; a float sum is right to six or seven digits.
# What happens: the sum is an int or a float itself. Four articles with 1,200,000,000 jobs each are 505,032,704 jobs, two are
# less than none, and nothing tells. A float sum takes no more small amounts once it is large: after an article with a
# trillion dollars, two hundred thousand with 10,000 each, two billion in all, add nothing; with the large one last they
# count. So the same articles have other sums in another order, and 0.1 added two hundred thousand times is wrong in the
# third digit.
# Where it is documented: the fields are said to hold an int or a float; of the sums' width, nowhere that we found.
# How Newsreel meets it: its index counts articles by topic, in a long, and adds up no numbers (TopicCounts).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>lucene</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-facet</artifactId><version>9.12.3</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.taxonomy.AssociationAggregationFunction;
import org.apache.lucene.facet.taxonomy.FloatAssociationFacetField;
import org.apache.lucene.facet.taxonomy.IntAssociationFacetField;
import org.apache.lucene.facet.taxonomy.TaxonomyFacetFloatAssociations;
import org.apache.lucene.facet.taxonomy.TaxonomyFacetIntAssociations;
import org.apache.lucene.facet.taxonomy.directory.DirectoryTaxonomyReader;
import org.apache.lucene.facet.taxonomy.directory.DirectoryTaxonomyWriter;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

class Finding {
    private static final int MANY = 200_000;
    private static final FacetsConfig CONFIG = new FacetsConfig();
    private static final ByteBuffersDirectory INDEX = new ByteBuffersDirectory();
    private static final ByteBuffersDirectory TOPICS = new ByteBuffersDirectory();

    public static void main(String[] args) throws IOException {
        CONFIG.setIndexFieldName("jobs", "$jobs");
        CONFIG.setIndexFieldName("dollars", "$dollars");
        try (IndexWriter articles = new IndexWriter(INDEX, new IndexWriterConfig());
                DirectoryTaxonomyWriter topics = new DirectoryTaxonomyWriter(TOPICS)) {
            index(articles, topics, 2, new IntAssociationFacetField(1_200_000_000, "jobs", "farming"));
            index(articles, topics, 4, new IntAssociationFacetField(1_200_000_000, "jobs", "trade"));
            index(articles, topics, 1, new FloatAssociationFacetField(1e12f, "dollars", "debt, the trillion first"));
            index(articles, topics, MANY, new FloatAssociationFacetField(10_000, "dollars", "debt, the trillion first"));
            index(articles, topics, MANY, new FloatAssociationFacetField(10_000, "dollars", "debt, the trillion last"));
            index(articles, topics, 1, new FloatAssociationFacetField(1e12f, "dollars", "debt, the trillion last"));
            index(articles, topics, MANY, new FloatAssociationFacetField(0.1f, "dollars", "a dime each"));
        }
        try (DirectoryReader articles = DirectoryReader.open(INDEX);
                DirectoryTaxonomyReader topics = new DirectoryTaxonomyReader(TOPICS)) {
            FacetsCollector all = new FacetsCollector();
            FacetsCollector.search(new IndexSearcher(articles), new MatchAllDocsQuery(), 1, all);
            AssociationAggregationFunction sum = AssociationAggregationFunction.SUM;
            var jobs = new TaxonomyFacetIntAssociations("$jobs", topics, CONFIG, all, sum);
            for (String topic : new String[] {"farming", "trade"}) {
                System.out.println("jobs, " + topic + ": " + jobs.getSpecificValue("jobs", topic));
            }
            var dollars = new TaxonomyFacetFloatAssociations("$dollars", topics, CONFIG, all, sum);
            for (String topic : new String[] {"debt, the trillion first", "debt, the trillion last", "a dime each"}) {
                double total = dollars.getSpecificValue("dollars", topic).doubleValue();
                System.out.println("dollars, " + topic + ": " + new BigDecimal(total).setScale(0, RoundingMode.HALF_EVEN));
            }
        }
    }

    private static void index(
            IndexWriter articles, DirectoryTaxonomyWriter topics, int times, Field field)
            throws IOException {
        for (int i = 0; i < times; i++) {
            Document article = new Document();
            article.add(field);
            articles.addDocument(CONFIG.build(topics, article));
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java 2>log | tee seen

diff - seen <<'SEEN' || { cat log >&2; echo "the behaviour has changed" >&2; exit 1; }
jobs, farming: -1894967296
jobs, trade: 505032704
dollars, debt, the trillion first: 999999995904
dollars, debt, the trillion last: 1001997205504
dollars, a dime each: 19959
SEEN
echo "as found: Lucene 9.12.3"
