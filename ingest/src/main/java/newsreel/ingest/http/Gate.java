package newsreel.ingest.http;

import java.net.URI;

/** What stands before each request, those that follow redirects among them. */
interface Gate {
    /** Lets everything through. */
    Gate OPEN = uri -> {};

    /** @throws FetchException when the address must not be fetched */
    void enter(URI uri) throws FetchException, InterruptedException;

    /** The request is over. */
    default void leave(URI uri) {}
}
