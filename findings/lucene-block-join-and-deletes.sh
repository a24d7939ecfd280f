#!/usr/bin/env bash
# Lucene 9.12.3: numbers of a deleted article are found as another article's, from some merge on.
#
# Articles are indexed as blocks, the numbers first and the article after them, and searched with ToParentBlockJoinQuery.
# Guess: when an article is deleted by its id, its numbers find nothing from then on, or at worst still find it.
# What happens: at first they find nothing, so every test is content. A merge, whenever it comes, drops the article and
# keeps its numbers, since the id stood on the article alone; a join goes to the next parent in the segment, so from then
# on they find the article that happened to be indexed next. Replacing an article with updateDocument does the same to it:
# its old numbers are found under a neighbour. With updateDocuments it takes a term that stands on the numbers too.
# CheckIndex and CheckJoinIndex call the index sound: each block still ends with a parent.
# Where it is documented: IndexWriter.addDocuments says that deleting by query or term may leave part of a block, and to
# delete the whole; that a part is then read as another block's is not said.
# How Newsreel meets it: whatever indexes numbers beside their article puts the article's id on each document of the block
# and deletes by that.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>findings</groupId><artifactId>lucene</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.lucene</groupId><artifactId>lucene-join</artifactId><version>9.12.3</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat >Finding.java <<'JAVA'
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.CheckJoinIndex;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

class Finding {
    private static final BitSetProducer ARTICLES = new QueryBitSetProducer(new TermQuery(new Term("kind", "article")));

    public static void main(String[] args) throws IOException {
        for (boolean everyDocument : new boolean[] {false, true}) {
            System.out.println("the id is on " + (everyDocument ? "every document of a block" : "the article alone"));
            try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
                    IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                writer.addDocuments(block("floods", everyDocument, "38 dead"));
                writer.addDocuments(block("cricket", everyDocument, "212 runs"));
                writer.addDocuments(block("budget", everyDocument, "4 billion"));
                writer.deleteDocuments(new Term("id", "floods"));
                say(writer, "floods deleted");
                writer.forceMerge(1);
                say(writer, "and merged");
                writer.updateDocuments(new Term("id", "cricket"), block("cricket", everyDocument, "213 runs"));
                writer.forceMerge(1);
                say(writer, "cricket corrected to 213 and merged");
                check(directory, writer);
            }
        }
    }

    /** As a join wants it: the parent is the last. */
    private static List<Document> block(String id, boolean everyDocument, String number) {
        List<Document> block = new ArrayList<>(List.of(document("number"), document("article")));
        block.get(0).add(new StringField("text", number, Field.Store.NO));
        block.forEach(document -> {
            if (everyDocument || document.get("kind").equals("article")) {
                document.add(new StringField("id", id, Field.Store.YES));
            }
        });
        return block;
    }

    private static Document document(String kind) {
        Document document = new Document();
        document.add(new StringField("kind", kind, Field.Store.YES));
        return document;
    }

    private static void say(IndexWriter writer, String when) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            System.out.print("  " + when + ":");
            for (String number : new String[] {"38 dead", "212 runs", "213 runs", "4 billion"}) {
                Query join = new ToParentBlockJoinQuery(
                        new TermQuery(new Term("text", number)), ARTICLES, ScoreMode.None);
                TreeSet<String> found = new TreeSet<>();
                for (ScoreDoc hit : searcher.search(join, 10).scoreDocs) {
                    found.add(searcher.storedFields().document(hit.doc).get("id"));
                }
                System.out.print(" \"" + number + "\" in " + found);
            }
            System.out.println();
        }
    }

    private static void check(ByteBuffersDirectory directory, IndexWriter writer) throws IOException {
        writer.commit();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            CheckJoinIndex.check(reader, ARTICLES);
        }
        writer.close();
        try (CheckIndex check = new CheckIndex(directory)) {
            System.out.println("  CheckIndex: " + (check.checkIndex().clean ? "sound" : "broken"));
        }
    }
}
JAVA
java -cp 'lib/*' Finding.java | tee seen

diff - seen <<'SEEN' || { echo "the behaviour has changed" >&2; exit 1; }
the id is on the article alone
  floods deleted: "38 dead" in [] "212 runs" in [cricket] "213 runs" in [] "4 billion" in [budget]
  and merged: "38 dead" in [cricket] "212 runs" in [cricket] "213 runs" in [] "4 billion" in [budget]
  cricket corrected to 213 and merged: "38 dead" in [budget] "212 runs" in [budget] "213 runs" in [cricket] "4 billion" in [budget]
  CheckIndex: sound
the id is on every document of a block
  floods deleted: "38 dead" in [] "212 runs" in [cricket] "213 runs" in [] "4 billion" in [budget]
  and merged: "38 dead" in [] "212 runs" in [cricket] "213 runs" in [] "4 billion" in [budget]
  cricket corrected to 213 and merged: "38 dead" in [] "212 runs" in [] "213 runs" in [cricket] "4 billion" in [budget]
  CheckIndex: sound
SEEN
echo "as found: lucene 9.12.3"
