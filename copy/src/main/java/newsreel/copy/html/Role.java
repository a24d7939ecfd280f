package newsreel.copy.html;

/** What a region's element says that it is. */
enum Role {
    /** Says nothing of itself. */
    PLAIN,
    /** The article's text. */
    BODY,
    /** Around the article, or between its paragraphs, but not of it. */
    BOILERPLATE,
    /** What readers wrote below the article. */
    COMMENTS,
    /** Words that belong to a picture. */
    CAPTION,
    /** A post from elsewhere that the article shows. */
    EMBED,
    /** What stands on every page, however long it is: dialogs that ask for consent, the foot of the page. */
    STANDING
}
