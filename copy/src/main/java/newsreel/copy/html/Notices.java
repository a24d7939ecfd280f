package newsreel.copy.html;

import java.util.Locale;
import newsreel.copy.ResourceTable;

/**
 * Tells a site's notices to its readers from an article's sentences, in many languages: who may read on, what a player needs,
 * whose the text is, where to share it, what a consent dialog asks for. Immutable.
 */
final class Notices {
    private static final Notices SHARED = read();
    private static final int LONGEST = 220;
    private static final int LONGEST_OF_RIGHTS = 160;
    private static final int LONGEST_SHARE = 60;

    private enum Set {
        COOKIES,
        CONSENT,
        SUBSCRIBER,
        READING,
        SCRIPT,
        PLAYER,
        RIGHTS,
        SHARE,
        NETWORK;

        int bit() {
            return 1 << ordinal();
        }
    }

    private final Phrases phrases = new Phrases();

    private Notices() {}

    static Notices shared() {
        return SHARED;
    }

    private static Notices read() {
        Notices notices = new Notices();
        Set set = Set.COOKIES;
        for (String line : ResourceTable.read(Notices.class, "notices.txt")) {
            if (line.startsWith("[")) {
                set = Set.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                notices.phrases.add(line, set.bit());
            }
        }
        return notices;
    }

    /** Whether the line among an article's is a notice; a long one is a paragraph whatever its words are. */
    boolean isNotice(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int found = found(text);
        return holds(found, Set.SUBSCRIBER, Set.READING)
                || holds(found, Set.SCRIPT, Set.PLAYER)
                || text.length() <= LONGEST_OF_RIGHTS && holds(found, Set.RIGHTS)
                || text.length() <= LONGEST_SHARE && holds(found, Set.SHARE, Set.NETWORK);
    }

    /** Whether the text, however long, is that of a dialog that asks for consent. */
    boolean isConsent(String text) {
        return holds(found(text), Set.COOKIES, Set.CONSENT);
    }

    /** Whether it speaks of what notices speak of: an article on that has sentences like theirs. */
    boolean speaksOfSuch(String headline) {
        int found = found(headline);
        return holds(found, Set.COOKIES) || holds(found, Set.SUBSCRIBER) || holds(found, Set.SCRIPT);
    }

    private int found(String text) {
        return phrases.in(text.toLowerCase(Locale.ROOT));
    }

    private static boolean holds(int found, Set... sets) {
        for (Set set : sets) {
            if ((found & set.bit()) == 0) {
                return false;
            }
        }
        return true;
    }
}
