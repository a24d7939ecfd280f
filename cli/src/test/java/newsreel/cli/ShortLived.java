package newsreel.cli;

/** How the tests start the JVMs of others: many, each with little to do. */
public final class ShortLived {
    /** Optimising compilers and concurrent collectors cost a short life more than they give. */
    public static final String JVM_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private ShortLived() {}
}
