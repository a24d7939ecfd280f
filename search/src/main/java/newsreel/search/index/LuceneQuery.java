package newsreel.search.index;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import newsreel.search.query.Query;
import newsreel.search.query.Query.Visitor;
import newsreel.search.query.TopicTree;
import newsreel.search.words.Language;
import newsreel.search.words.Names;
import newsreel.search.words.Word;
import newsreel.search.words.Words;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;

/** A query as Lucene has it, over an index whose articles are in certain languages. */
final class LuceneQuery implements Visitor<org.apache.lucene.search.Query> {
    private static final org.apache.lucene.search.Query ARTICLES = new TermQuery(new Term(Schema.TYPE, Schema.ARTICLE));
    private static final BitSetProducer BLOCK_ENDS =
            new QueryBitSetProducer(new FieldExistsQuery(Schema.ARTICLE_VERSION));

    private final Set<Language> languages;

    private LuceneQuery(Set<Language> languages) {
        this.languages = languages;
    }

    /** @param languages those that any article in the index is in */
    static org.apache.lucene.search.Query of(Query query, Set<Language> languages) {
        return new BooleanQuery.Builder()
                .add(ARTICLES, Occur.FILTER)
                .add(query.accept(new LuceneQuery(languages)), Occur.FILTER)
                .build();
    }

    @Override
    public org.apache.lucene.search.Query everything() {
        return ARTICLES;
    }

    @Override
    public org.apache.lucene.search.Query and(Query.And and) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Query part : and.parts()) {
            if (part instanceof Query.Not not) {
                all.add(not.part().accept(this), Occur.MUST_NOT);
            } else {
                all.add(part.accept(this), Occur.FILTER);
            }
        }
        return all.add(ARTICLES, Occur.FILTER).build();
    }

    @Override
    public org.apache.lucene.search.Query or(Query.Or or) {
        return anyOf(or.parts().stream().map(part -> part.accept(this)).toList());
    }

    @Override
    public org.apache.lucene.search.Query not(Query.Not not) {
        return new BooleanQuery.Builder()
                .add(ARTICLES, Occur.FILTER)
                .add(not.part().accept(this), Occur.MUST_NOT)
                .build();
    }

    /** Each language by its own words of the same text. */
    @Override
    public org.apache.lucene.search.Query text(Query.Text text) {
        return inAnyLanguage(language -> phrase(Schema.text(language), Words.list(language.analyzer(), text.words())));
    }

    @Override
    public org.apache.lucene.search.Query inTopic(Query.InTopic topic) {
        List<BytesRef> ids = topic.ids().stream().map(BytesRef::new).toList();
        return anyOf(List.of(
                new TermInSetQuery(Schema.TOPIC, ids),
                new TermQuery(new Term(Schema.TOPIC_NAME, TopicTree.folded(topic.asked())))));
    }

    @Override
    public org.apache.lucene.search.Query named(Query.Named named) {
        return phrase(Schema.name(named.origin()), Words.list(Names.analyzer(), named.words()));
    }

    @Override
    public org.apache.lucene.search.Query inLanguage(Query.InLanguage language) {
        return new TermQuery(new Term(Schema.LANGUAGE, language.tag().tag()));
    }

    @Override
    public org.apache.lucene.search.Query published(Query.Published published) {
        long from = published.from() == null ? Long.MIN_VALUE : published.from().toEpochMilli();
        long to = published.to() == null ? Long.MAX_VALUE : published.to().toEpochMilli() - 1;
        return LongPoint.newRangeQuery(Schema.PUBLISHED, from, to);
    }

    @Override
    public org.apache.lucene.search.Query oneNumber(Query.OneNumber number) {
        BooleanQuery.Builder conditions = new BooleanQuery.Builder();
        LuceneNumberQuery visitor = new LuceneNumberQuery(this);
        number.conditions().forEach(condition -> conditions.add(condition.accept(visitor), Occur.FILTER));
        return new ToParentBlockJoinQuery(conditions.build(), BLOCK_ENDS, ScoreMode.None);
    }

    /** What a language makes of something, for those languages that there are. */
    org.apache.lucene.search.Query inAnyLanguage(Function<Language, org.apache.lucene.search.Query> one) {
        return anyOf(languages.stream().map(one).toList());
    }

    private static org.apache.lucene.search.Query anyOf(List<org.apache.lucene.search.Query> queries) {
        if (queries.size() == 1) {
            return queries.get(0);
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private static org.apache.lucene.search.Query phrase(String field, List<Word> words) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        if (words.size() == 1) {
            return new TermQuery(new Term(field, words.get(0).term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word.term()), word.position()));
        return phrase.build();
    }
}
