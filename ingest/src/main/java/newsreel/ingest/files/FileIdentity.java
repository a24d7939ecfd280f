package newsreel.ingest.files;

import java.nio.file.Path;
import java.util.function.Consumer;
import newsreel.article.RawArticle;
import newsreel.copy.identity.ArticleIdentity;
import newsreel.ingest.source.Item;

/**
 * Sees to it that the article of a file stays the same article when the file is edited: where it is the only one in the file
 * and names neither an id nor an address of its own, it gets the file's address. For the reading of one file.
 */
final class FileIdentity implements Consumer<Item> {
    private final String address;
    private final Consumer<Item> items;
    private final Consumer<String> only;
    private Item.Found first;
    private boolean alone = true;

    /** @param only is told the id of the file's article before its end, where it is the only one */
    FileIdentity(Path file, Consumer<Item> items, Consumer<String> only) {
        this.address = file.toAbsolutePath().normalize().toUri().toString();
        this.items = items;
        this.only = only;
    }

    /** The first article waits until it is known whether there are others. */
    @Override
    public void accept(Item item) {
        if (item instanceof Item.Found found && first == null && alone) {
            first = found;
            return;
        }
        if (!(item instanceof Item.End)) {
            alone = false;
            passFirst();
        } else if (first != null) {
            Item.Found known = new Item.Found(first.origin(), withAddress(first.article()), first.notes());
            only.accept(known.article().id());
            items.accept(known);
        }
        items.accept(item);
    }

    private void passFirst() {
        if (first != null) {
            items.accept(first);
            first = null;
        }
    }

    private RawArticle withAddress(RawArticle article) {
        return ArticleIdentity.isOfContent(article)
                ? article.toBuilder()
                        .id(ArticleIdentity.ofAddress(address))
                        .uri(address)
                        .build()
                : article;
    }
}
