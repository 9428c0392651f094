package debrief.web;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.EMIL;

import debrief.action.Proposal;
import debrief.incident.IncidentId;
import debrief.incident.Status;
import debrief.shared.PersonId;
import debrief.shared.UtcTime;
import debrief.support.TellingHouse;
import debrief.writeup.Article.Factor;
import debrief.writeup.Article.Findings;
import debrief.writeup.Article.Ideas;
import debrief.writeup.Article.Remark;
import debrief.writeup.Article.Seat;
import debrief.writeup.Told;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A recorded incident, told, published and amended. */
final class ToldIncident {
    private static final Path RECORDING =
            Path.of("src/main/resources/sandbox/recordings/dfds-2024-03-13-nodes-notready/timeline.tsv");
    private static final Map<String, PersonId> CAST = Map.of(
            "cluster", new PersonId("B0CLUSTER"),
            "alert", new PersonId("B0ALERTS"),
            "platform engineer", BEN,
            "platform team", ADA,
            "product team", EMIL);

    private ToldIncident() {}

    static IncidentId play(TellingHouse house) throws IOException {
        house.house.clock.set("2024-03-13T10:12:00Z");
        var id = house.incident(
                "Cluster nodes go not-ready",
                "Services on the node restart elsewhere and answer slowly for some minutes.",
                false);
        for (var line : Files.readAllLines(RECORDING).stream().skip(1).toList()) row(house, id, line.split("\t"));
        house.house.incidents.resolve.run(id, ADA);
        house.house.jobs.worker.runDue();
        house.house.clock.set("2024-03-15T15:00:00Z");
        house.told = new Told(findings(), new Ideas(3, new UtcTime(Instant.parse("2024-03-19T09:00:00Z"))), List.of());
        house.writeups.publish.run(id, ADA);
        amend(house, id);
        house.incident("Checkout answers slowly", "", false);
        return id;
    }

    private static void row(TellingHouse house, IncidentId id, String... cells) {
        house.house.clock.set(cells[0] + ":00Z");
        house.said(CAST.get(cells[1]), cells[2]);
        if (!cells[0].equals("2024-03-13T10:36")) return;
        house.house.incidents.change.status(id, Status.MONITORING, ADA);
        house.house.jobs.worker.runDue();
    }

    private static void amend(TellingHouse house, IncidentId id) {
        house.house.clock.set("2024-03-19T09:00:00Z");
        var tell = house.action(
                id,
                "Tell the owners of a workload when it runs out of memory in a loop",
                "the product team is paged in a drill");
        house.action(id, "Keep room on each node for the metrics agent", "a full node still reports its metrics");
        house.house.clock.set("2024-03-20T11:30:00Z");
        house.accept(tell);
        house.actions.propose.run(Proposal.typed(
                "Write down who to ask about the status page", null, ADA, "Responder", house.house.clock.instant()));
        house.actions.propose.run(Proposal.typed(
                "Tell owners of a workload about its memory loop",
                null,
                ADA,
                "Responder",
                house.house.clock.instant()));
    }

    private static Findings findings() {
        return new Findings(
                List.of(
                        new Seat("Platform responder A", null, """
                                The node did not answer, so I took it to be a broken machine. I marked it unhealthy and waited for a new one.
                                Only when I compared the traffic did I think of something that runs on it."""),
                        new Seat("Payments responder", "What did you see on your side?", """
                                Our import had been restarting since the morning. We saw the memory and thought that it only hurt ourselves.""")),
                List.of(
                        new Factor("Alerting", "The alert names the node, not the workload that fills it", List.of(3L)),
                        new Factor(
                                "Capacity", "One workload may take the memory that the agents need", List.of(12L, 16L)),
                        new Factor(
                                "Hand-offs", "The owners of the workload were written to five hours in", List.of(22L))),
                List.of(new Remark("Somebody kept looking after the incident was marked resolved", 14L)),
                List.of(new Remark(
                        "We believed that a limit protects the node. The limit stopped the metrics agent instead.",
                        15L)),
                List.of(new Remark("What made the database slow at the same time", null)));
    }
}
