#!/usr/bin/env bash
# Lucene 9.12.3 (SpanishAnalyzer) finds the United Kingdom and the United Nations for "Estados Unidos", and nothing for "Estado".
#
# Guess: the stop words of an analyzer are words without a meaning of their own, articles, prepositions, auxiliaries; a
# phrase in quotes finds that phrase, in Spanish as in its neighbours.
# What happens: "estado" is also the participle of "estar", to be, and so "estado" and "estados" are stop words: the state,
# whatever is of it, and half of the United States. "Estados Unidos" is left as one word and a gap, which "Reino Unido" and
# "Naciones Unidas", whose second words have the same stem, fill as well; "golpe de Estado", a coup, is any blow, "golpe de
# calor" too. "Estado" alone, as a query, has no word and finds nothing. In Portuguese, where the word is the same, in
# Italian and French the state is found. Solr, OpenSearch and Elasticsearch take the same list for "spanish". An analyzer
# made with CharArraySet.EMPTY_SET ("stopwords": "_none_") has the phrase right.
# Where it is documented: the list is Snowball's, where the word stands among the forms of "estar"; what it does to news,
# nowhere that we found.
# How Newsreel meets it: its index (search) leaves no word out, in any language; its page on OpenSearch (ops/opensearch)
# says to do the same.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>lucene</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-core</artifactId><version>9.12.3</version></dependency>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-analysis-common</artifactId><version>9.12.3</version></dependency>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-queryparser</artifactId><version>9.12.3</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

class Finding {
    private static final List<String> SPANISH = List.of(
            "Estados Unidos sube los aranceles", "Reino Unido sube los aranceles", "Naciones Unidas pide ayuda",
            "Golpe de Estado en el norte", "Golpe de calor en el norte", "El secretario de Estado dimite");
    private static final List<String> PORTUGUESE = List.of("Golpe de Estado no norte", "Golpe de calor no norte");

    public static void main(String[] args) throws Exception {
        List<String> queries = List.of("\"Estados Unidos\"", "\"golpe de Estado\"", "Estado");
        show("Spanish", new SpanishAnalyzer(), SPANISH, queries);
        show("Spanish without stop words", new SpanishAnalyzer(CharArraySet.EMPTY_SET), SPANISH, queries);
        show("Portuguese", new PortugueseAnalyzer(), PORTUGUESE, queries.subList(1, 3));
    }

    private static void show(String name, Analyzer analyzer, List<String> headlines, List<String> queries) throws Exception {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (String headline : headlines) {
                    Document article = new Document();
                    article.add(new TextField("headline", headline, Store.YES));
                    writer.addDocument(article);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (String query : queries) {
                    List<String> found = new ArrayList<>();
                    for (ScoreDoc hit : searcher.search(new QueryParser("headline", analyzer).parse(query), 10).scoreDocs) {
                        found.add(searcher.storedFields().document(hit.doc).get("headline"));
                    }
                    System.out.println(name + ", " + query + ": " + found.stream().sorted().toList());
                }
            }
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java 2>/dev/null | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
Spanish, "Estados Unidos": [Estados Unidos sube los aranceles, Naciones Unidas pide ayuda, Reino Unido sube los aranceles]
Spanish, "golpe de Estado": [Golpe de Estado en el norte, Golpe de calor en el norte]
Spanish, Estado: []
Spanish without stop words, "Estados Unidos": [Estados Unidos sube los aranceles]
Spanish without stop words, "golpe de Estado": [Golpe de Estado en el norte]
Spanish without stop words, Estado: [El secretario de Estado dimite, Estados Unidos sube los aranceles, Golpe de Estado en el norte]
Portuguese, "golpe de Estado": [Golpe de Estado no norte]
Portuguese, Estado: [Golpe de Estado no norte]
SEEN
echo "as found: lucene-analysis-common 9.12.3"
