package newsreel.ingest.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of authors out of what feeds write: RSS wants a mail address there, with the name in brackets. */
final class Bylines {
    private static final Pattern MAIL_AND_NAME = Pattern.compile("^\\S+@\\S+\\s*\\(([^()]+)\\)$");
    private static final Pattern NAME_AND_MAIL = Pattern.compile("^([^<>@]+?)\\s*<\\S+@\\S+>$");
    private static final Pattern MAIL = Pattern.compile("^\\S+@\\S+$");

    private Bylines() {}

    /** The name; nothing when there is only a mail address, or nothing at all. */
    static Optional<String> name(String author) {
        String text = Texts.plain(author == null ? null : author.replace("<", "&lt;"));
        if (text == null || MAIL.matcher(text).matches()) {
            return Optional.empty();
        }
        Matcher mailFirst = MAIL_AND_NAME.matcher(text);
        Matcher nameFirst = NAME_AND_MAIL.matcher(text);
        if (mailFirst.matches()) {
            return Optional.of(mailFirst.group(1).strip());
        }
        return Optional.of(nameFirst.matches() ? nameFirst.group(1) : text);
    }
}
