package newsreel.ingest.files;

/** What the files of a watched directory are to the articles in them. */
public enum WatchedFiles {
    /** They come, are read and go: a name that comes again has another article. */
    PASSING,

    /** They stay and may be edited: a file is its article, where that says nothing else of who it is. */
    STAYING,

    /** They stay, and the article of one that is deleted is withdrawn. */
    WITHDRAWN_WHEN_DELETED
}
