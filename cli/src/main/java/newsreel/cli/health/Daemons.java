package newsreel.cli.health;

/** Threads that keep no process alive. */
final class Daemons {
    private Daemons() {}

    static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "newsreel-health");
        thread.setDaemon(true);
        return thread;
    }
}
