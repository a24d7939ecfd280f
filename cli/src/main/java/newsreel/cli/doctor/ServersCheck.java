package newsreel.cli.doctor;

import java.util.List;
import newsreel.cli.doctor.ServerSeen.Reach;

/** Each server that was named is reached; a client needs one of them. */
final class ServersCheck implements Check {
    private static final String NAME = "server";

    @Override
    public List<Finding> of(Seen seen) {
        boolean any = seen.servers().stream().anyMatch(server -> server.reach() == Reach.ANSWERS);
        return seen.servers().stream().map(server -> finding(server, any)).toList();
    }

    private static Finding finding(ServerSeen server, boolean anyAnswers) {
        if (server.reach() == Reach.ANSWERS) {
            return Finding.ok(NAME, server.words());
        }
        return new Finding(NAME, anyAnswers ? Verdict.WARN : Verdict.FAIL, server.words(), server.wayOut());
    }
}
