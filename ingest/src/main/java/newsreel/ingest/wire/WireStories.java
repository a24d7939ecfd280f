package newsreel.ingest.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import newsreel.article.RawArticle;
import newsreel.ingest.document.Document;
import newsreel.ingest.source.Item;

/** What the messages of one document come to: stories, each with its takes, and notices that take stories back. */
final class WireStories {
    /** Numbers and names come again on another day. */
    private static final Duration NEAR = Duration.ofDays(2);

    /** A shorter name may stand in any sentence. */
    private static final int LEAST_LETTERS = 6;

    private static final int LEAST_DIGITS = 4;

    /**
     * A story of which all takes are together.
     *
     * @param numbers what its takes were sent under
     * @param slug its name as names are compared
     */
    private record Told(WireStory story, List<String> numbers, String slug) {
        static Told of(Takes takes) {
            WireStory story = takes.story();
            return new Told(story, takes.numbers(), story.slug());
        }
    }

    private final List<Told> stories;
    private final Document document;

    WireStories(Document document, List<WireMessage> messages) {
        this.document = document;
        this.stories = joined(messages).stream().map(Told::of).toList();
    }

    private static List<Takes> joined(List<WireMessage> messages) {
        List<Takes> stories = new ArrayList<>();
        messages.stream().map(WireStory::of).forEach(story -> add(story, stories));
        return stories;
    }

    private static void add(WireStory story, List<Takes> stories) {
        for (int i = stories.size() - 1; i >= 0; i--) {
            if (stories.get(i).goOnIn(story, i == stories.size() - 1)) {
                stories.get(i).add(story);
                return;
            }
        }
        stories.add(new Takes(story));
    }

    /** Hands on an article for each story, and the withdrawals that a notice comes to, in the order in which they came. */
    void read(Consumer<Item> items) {
        if (stories.isEmpty()) {
            items.accept(new Item.Unreadable(document.name(), "there is no message in it"));
        }
        for (int i = 0; i < stories.size(); i++) {
            WireStory story = stories.get(i).story();
            String origin = stories.size() == 1 ? document.name() : document.name() + ", story " + (i + 1);
            if (story.kill() == null) {
                items.accept(Item.of(origin, () -> story.article(document.modified())));
            } else {
                takeBack(story, stories.subList(0, i), origin, items);
            }
        }
    }

    /** What stands in the document is known for certain; what came before it only by the numbers that the notice gives. */
    private void takeBack(WireStory notice, List<Told> before, String origin, Consumer<Item> items) {
        List<String> numbers = numbersIn(notice);
        List<String> found = ids(before, notice, told -> told.numbers().stream().anyMatch(numbers::contains));
        if (found.isEmpty()) {
            String letters = notice.kill().letters();
            found = ids(before, notice, told -> isNamed(told.slug(), letters));
        }
        if (!found.isEmpty()) {
            found.forEach(id -> items.accept(Item.of(origin, () -> withdrawal(id, notice.kill()))));
            return;
        }
        List<String> sent = numbers.stream()
                .filter(number -> notice.idUnder(number) != null)
                .toList();
        sent.forEach(number -> items.accept(Item.of(
                origin,
                () -> withdrawal(notice.idUnder(number), notice.kill()),
                List.of("it takes back " + notice.name() + ", sent as " + number + " on the same day"))));
        if (sent.isEmpty()) {
            items.accept(new Item.Unreadable(origin, notice.kill().refusal()));
        }
    }

    private List<String> ids(List<Told> before, WireStory notice, Predicate<Told> meant) {
        return before.stream()
                .filter(meant)
                .map(Told::story)
                .filter(story -> story.kill() == null && isNear(story.published(), notice.published()))
                .map(story -> story.article(document.modified()).id())
                .distinct()
                .toList();
    }

    private static boolean isNear(Instant one, Instant other) {
        return one == null
                || other == null
                || Duration.between(one, other).abs().compareTo(NEAR) < 0;
    }

    private static boolean isNamed(String slug, String letters) {
        return slug.length() >= LEAST_LETTERS && letters.contains(slug);
    }

    /** Those that it names, which are written as its own is. */
    private static List<String> numbersIn(WireStory notice) {
        String own = notice.number();
        long digits = own.isEmpty() ? LEAST_DIGITS : digitsOf(own);
        return WireCodes.numbers(notice.kill().text())
                .filter(number -> !number.equals(own) && digitsOf(number) == digits)
                .distinct()
                .toList();
    }

    private static long digitsOf(String number) {
        return number.chars().filter(Character::isDigit).count();
    }

    private RawArticle withdrawal(String id, KillNotice kill) {
        return RawArticle.builder()
                .id(id)
                .status(RawArticle.WITHDRAWN)
                .retrieved(document.modified())
                .content(kill.text())
                .build();
    }
}
