package newsreel.copy.html;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What an element's class and id say that it is: the role of the region that it makes, and the fact that it holds. There is one
 * for each two of them, so that every element of a page can be asked whether it is that.
 */
final class Names {
    private static final Names[][] ALL = all();

    static final Names NONE = of(Role.PLAIN, FactHints.Fact.NONE);

    /** Themes name an article's own element after its author, tags and categories: no role follows from those. */
    private static final Pattern ARTICLE = Pattern.compile("(?:^|\\s)(?:hentry|type-post|status-publish)(?:\\s|$)");

    /** What stands between the names in an attribute. */
    private static final String BLANKS = " \t\n\u000b\f\r";

    private static final Vocabulary VOCABULARY =
            new Vocabulary(Stream.of(RoleHints.shared().words(), FactHints.words())
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet()));

    private static final NameMemo<Names> KNOWN = new NameMemo<>(Names::read);

    private final Role role;
    private final FactHints.Fact fact;

    private Names(Role role, FactHints.Fact fact) {
        this.role = role;
        this.fact = fact;
    }

    private static Names[][] all() {
        return Arrays.stream(Role.values())
                .map(role -> Arrays.stream(FactHints.Fact.values())
                        .map(fact -> new Names(role, fact))
                        .toArray(Names[]::new))
                .toArray(Names[][]::new);
    }

    static Names of(Role role, FactHints.Fact fact) {
        return ALL[role.ordinal()][fact.ordinal()];
    }

    Role role() {
        return role;
    }

    FactHints.Fact fact() {
        return fact;
    }

    /** The stronger role of the two; the fact of the class, else of the id. */
    static Names of(Element element) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        Names byClass = known(Attribute.of(element, "class"));
        Names byId = known(Attribute.of(element, "id"));
        if (byId == NONE || byId == byClass) {
            return byClass;
        }
        return byClass == NONE ? byId : byClass.and(byId);
    }

    private Names and(Names id) {
        return of(id.role.ordinal() > role.ordinal() ? id.role : role, fact == FactHints.Fact.NONE ? id.fact : fact);
    }

    private static Names known(String names) {
        return names.isEmpty() ? NONE : KNOWN.of(names);
    }

    /** The strongest role of the names in an attribute, and the first fact. */
    static Names read(String attribute) {
        Role role = Role.PLAIN;
        FactHints.Fact fact = FactHints.Fact.NONE;
        NameWords reader = NameWords.in(VOCABULARY);
        for (int from = 0, end; from < attribute.length(); from = end + 1) {
            end = endOfName(attribute, from);
            List<String> words = reader.read(attribute, from, end);
            if (!reader.knowsAny()) {
                continue;
            }
            Role named = RoleHints.shared().roleOf(words);
            role = named.ordinal() > role.ordinal() ? named : role;
            fact = fact == FactHints.Fact.NONE ? FactHints.factOf(words) : fact;
        }
        return of(role != Role.PLAIN && isArticle(attribute) ? Role.PLAIN : role, fact);
    }

    private static int endOfName(String attribute, int from) {
        int end = from;
        while (end < attribute.length() && BLANKS.indexOf(attribute.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isArticle(String attribute) {
        return ARTICLE.matcher(attribute).find();
    }
}
