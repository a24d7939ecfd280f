package newsreel.enrich;

import newsreel.article.RawArticle;

/** Copy that the tests share. */
final class Copy {
    static final String ENGLISH =
            "The central bank raised its interest rates to 5% on Monday to fight inflation, and the markets fell.\n\n"
                    + "\"It will hurt,\" said Smith, who has been at the bank for 12 years.";

    static final String GERMAN =
            "Die Zentralbank hat am Montag die Zinsen auf 5 Prozent erhöht, und das kostet einen Haushalt nach ihrer "
                    + "Rechnung 1.500 Euro im Jahr.\n\n\"Es wird nicht leicht\", sagte Schmidt, der seit 12 Jahren bei der "
                    + "Bank ist.";

    static final String SWEDISH =
            "Centralbanken höjde på måndagen räntan till 5 procent, och det kostar ett hushåll omkring 15 000 kronor om "
                    + "året.\n\n\"Det blir inte lätt\", sade Svensson, som har varit i banken i 12 år.";

    private Copy() {}

    static RawArticle english() {
        return RawArticle.ofText(ENGLISH);
    }

    static RawArticle german() {
        return RawArticle.ofText(GERMAN);
    }
}
