package debrief.incident;

import static debrief.support.AnIncident.ADA;
import static debrief.support.AnIncident.BEN;
import static debrief.support.AnIncident.CHEN;
import static debrief.support.AnIncident.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import debrief.catalog.ServiceId;
import debrief.db.Db;
import debrief.shared.ChannelId;
import debrief.shared.MessageTs;
import debrief.support.AnIncident;
import debrief.support.House;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the incident room promises, on every database. */
abstract class IncidentContract {
    private House house;
    private IncidentRoom incidents;
    private final List<Object> letters = new ArrayList<>();

    abstract Db open();

    @BeforeEach
    void start() {
        house = new House(open());
        incidents = house.incidents;
        house.jobs.letters.handler(IncidentChanged.class, "Changed", letter -> letters.add(letter.words()));
        house.jobs.letters.handler(ServiceNamed.class, "Named", letter -> letters.add(letter.service()));
        house.jobs.letters.handler(IncidentResolved.class, "Resolved", letters::add);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void an_incident_that_is_opened_can_be_found_with_all_that_was_said() {
        var id = AnIncident.logsMissing(house);
        var incident = incidents.incidents.find(id, Viewer.anyone()).orElseThrow();
        assertThat(incident.title()).isEqualTo("Central logs are missing");
        assertThat(incident.services()).containsExactly(new ServiceId("log-shipper"));
        assertThat(incident.commander()).isEqualTo(ADA);
        assertThat(incident.startedAt()).isEqualTo(house.clock.instant());
        house.jobs.worker.runDue();
        assertThat(letters).contains(new ServiceId("log-shipper"), "Incident declared: Central logs are missing");
    }

    @Test
    void an_unclear_request_opens_nothing_and_says_what_to_mend() {
        var outcome = incidents.open.run(new OpenIncident.Request(
                "  ",
                "x".repeat(1_001),
                Severity.SEV3,
                List.of(),
                false,
                house.clock.instant().plus(Duration.ofHours(2)),
                ADA));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        OpenIncident.Outcome.Unclear.class,
                        unclear -> assertThat(unclear.sentences())
                                .containsOnlyKeys(
                                        OpenIncident.Field.TITLE,
                                        OpenIncident.Field.IMPACT,
                                        OpenIncident.Field.STARTED_AT));
        assertThat(incidents.incidents.all(Viewer.house())).isEmpty();
    }

    @Test
    void a_restricted_incident_is_seen_by_the_people_of_its_channel_only() {
        var id = AnIncident.restricted(house);
        incidents.record.member(id, BEN, house.clock.instant());
        assertThat(incidents.incidents.find(id, Viewer.of(BEN))).isPresent();
        assertThat(incidents.incidents.find(id, Viewer.of(DANA))).isEmpty();
        assertThat(incidents.incidents.find(id, Viewer.anyone())).isEmpty();
        assertThat(incidents.incidents.all(Viewer.of(DANA))).isEmpty();
        assertThat(incidents.incidents.all(Viewer.house())).hasSize(1);
    }

    @Test
    void each_change_is_told_once_and_repeating_it_changes_nothing() {
        var id = AnIncident.logsMissing(house);
        assertThat(incidents.change.status(id, Status.MONITORING, BEN)).isEqualTo(ChangeIncident.Outcome.CHANGED);
        assertThat(incidents.change.status(id, Status.MONITORING, BEN)).isEqualTo(ChangeIncident.Outcome.ALREADY_SO);
        assertThat(incidents.change.severity(id, Severity.SEV1, BEN)).isEqualTo(ChangeIncident.Outcome.CHANGED);
        assertThat(incidents.change.role(id, Role.SCRIBE, BEN, ADA)).isEqualTo(ChangeIncident.Outcome.CHANGED);
        assertThat(incidents.change.service(id, new ServiceId("no-such"), BEN))
                .isEqualTo(ChangeIncident.Outcome.UNKNOWN_SERVICE);
        assertThat(incidents.change.status(id, Status.RESOLVED, BEN)).isEqualTo(ChangeIncident.Outcome.USE_RESOLVE);
        house.jobs.worker.runDue();
        assertThat(letters).contains("Status: Monitoring", "Severity: SEV1", "Scribe: <@U0BEN>");
    }

    @Test
    void resolving_posts_one_letter_and_reopening_takes_the_time_away() {
        var id = AnIncident.logsMissing(house);
        house.clock.tick(Duration.ofHours(2));
        assertThat(incidents.resolve.run(id, BEN)).isEqualTo(ResolveIncident.Outcome.DONE);
        assertThat(incidents.resolve.run(id, ADA)).isEqualTo(ResolveIncident.Outcome.ALREADY_SO);
        assertThat(incidents.incidents.get(id).resolvedAt()).isEqualTo(house.clock.instant());
        assertThat(incidents.change.status(id, Status.MONITORING, BEN))
                .isEqualTo(ChangeIncident.Outcome.RESOLVED_BEFORE);
        assertThat(incidents.resolve.reopen(id, ADA)).isEqualTo(ResolveIncident.Outcome.DONE);
        assertThat(incidents.incidents.get(id).resolvedAt()).isNull();
        house.jobs.worker.runDue();
        assertThat(letters.stream().filter(IncidentResolved.class::isInstance)).hasSize(1);
    }

    @Test
    void a_channel_belongs_to_one_incident_and_leads_back_to_it() {
        var id = AnIncident.logsMissing(house);
        incidents.record.channel(id, new ChannelId("C0INC"), "inc-2023-02-14-logs");
        incidents.record.headline(id, new MessageTs("1676367180.000100"));
        assertThat(incidents.incidents.at(new ChannelId("C0INC"))).get().satisfies(found -> {
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.headline()).isEqualTo(new MessageTs("1676367180.000100"));
        });
    }

    @Test
    void the_cast_tells_roles_instead_of_names() {
        var id = AnIncident.logsMissing(house);
        incidents.change.role(id, Role.SCRIBE, DANA, ADA);
        incidents.record.member(id, BEN, house.clock.instant().plusSeconds(1));
        incidents.record.member(id, CHEN, house.clock.instant().plusSeconds(2));
        var cast = incidents.cast.of(id);
        assertThat(cast.role(ADA)).isEqualTo("Incident commander");
        assertThat(cast.role(BEN)).isEqualTo("Platform responder A");
        assertThat(cast.role(CHEN)).isEqualTo("Platform responder B");
        assertThat(cast.withoutNames("<@U0ADA> asked Ben Okafor and @Chen; Bengal is no name, Dana wrote it down"))
                .isEqualTo("Incident commander asked Platform responder A and Platform responder B;"
                        + " Bengal is no name, Scribe wrote it down");
    }
}
