package newsreel.copy.html;

import org.jsoup.nodes.Element;

/**
 * What an element's class and id say that it is.
 *
 * @param role of the region that it makes
 * @param fact that it holds
 */
record Names(Role role, FactHints.Fact fact) {
    static final Names NONE = new Names(Role.PLAIN, FactHints.Fact.NONE);

    private static final NameMemo<Names> KNOWN = new NameMemo<>(Names::read);

    /** The stronger role of the two; the fact of the class, else of the id. */
    static Names of(Element element) {
        Names byClass = known(element.attr("class"));
        Names byId = known(element.attr("id"));
        if (byId == NONE || byId.equals(byClass)) {
            return byClass;
        }
        return byClass == NONE ? byId : byClass.and(byId);
    }

    private Names and(Names id) {
        return new Names(
                id.role.ordinal() > role.ordinal() ? id.role : role, fact == FactHints.Fact.NONE ? id.fact : fact);
    }

    private static Names known(String names) {
        return names.isEmpty() ? NONE : KNOWN.of(names);
    }

    private static Names read(String names) {
        Names read = new Names(RoleHints.shared().roleOf(names), FactHints.factOf(names));
        return read.equals(NONE) ? NONE : read;
    }
}
