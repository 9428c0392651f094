package debrief.review;

import debrief.jobs.Handler;
import debrief.review.prompt.Phase;
import debrief.shared.ChannelId;
import debrief.shared.PersonId;
import debrief.timeline.Entry;
import debrief.timeline.EntryId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the prompts of the open phase: in the thread one at a time, the next when one is answered or skipped; of a person at
 * most three open ones, and none at night. Call inside a transaction.
 */
final class Asking implements Handler<PromptHourCame> {
    static final int OPEN_PER_PERSON = 3;
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final Ground ground;
    private final Stores stores;
    private final Neighbours near;

    Asking(Ground ground, Stores stores, Neighbours near) {
        this.ground = ground;
        this.stores = stores;
        this.near = near;
    }

    @Override
    public void handle(PromptHourCame letter) {
        next(letter.review());
    }

    /** Asks what can be asked now, once the open phase has its thread. */
    void next(ReviewId id) {
        var review = stores.reviews().locked(id);
        review.state()
                .phase()
                .flatMap(phase -> stores.reviews().phase(id, phase))
                .ifPresent(thread -> {
                    if (thread.root() == null || thread.state() != PhaseThread.State.OPEN) return;
                    var all = stores.prompts().all(id);
                    var here = all.stream()
                            .filter(prompt -> prompt.phase() == thread.phase())
                            .toList();
                    askThread(here, thread);
                    askPeople(here, all, thread);
                });
    }

    private void askThread(List<AskedPrompt> here, PhaseThread thread) {
        var group = here.stream().filter(prompt -> prompt.askedOf() == null).toList();
        if (group.stream().anyMatch(prompt -> prompt.state() == AskedPrompt.State.ASKED)) return;
        group.stream()
                .filter(prompt -> prompt.state() == AskedPrompt.State.WAITING)
                .findFirst()
                .ifPresent(prompt -> ask(prompt, thread.channel()));
    }

    private void askPeople(List<AskedPrompt> here, List<AskedPrompt> all, PhaseThread thread) {
        var open = new LinkedHashMap<PersonId, Integer>();
        for (var prompt : all) {
            if (prompt.askedOf() != null && prompt.state() == AskedPrompt.State.ASKED) {
                open.merge(prompt.askedOf(), 1, Integer::sum);
            }
        }
        for (var prompt : here) {
            var person = prompt.askedOf();
            if (person == null || prompt.state() != AskedPrompt.State.WAITING) continue;
            if (open.getOrDefault(person, 0) >= OPEN_PER_PERSON || asleep(prompt, person)) continue;
            open.merge(person, 1, Integer::sum);
            ask(prompt, thread.channel());
        }
    }

    /** Whether it is night for them; then morning is set as the time to look again. */
    private boolean asleep(AskedPrompt prompt, PersonId person) {
        var now = ground.clock().instant();
        var zone = near.person(person).zone();
        var clock = now.atZone(zone).toLocalTime();
        if (!clock.isBefore(MORNING) && clock.isBefore(EVENING)) return false;
        var name = "review/%s/morning/%s".formatted(prompt.reviewId(), person);
        ground.timers().set(name, nextMorning(now, zone), new PromptHourCame(prompt.reviewId()));
        return true;
    }

    private static Instant nextMorning(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate().atTime(MORNING).atZone(zone).toInstant();
        return today.isAfter(now) ? today : today.plus(Duration.ofDays(1));
    }

    private void ask(AskedPrompt prompt, ChannelId channel) {
        if (!stores.prompts().move(prompt.id(), AskedPrompt.State.ASKED)) return;
        ground.outbox()
                .post(new PromptAsked(
                        prompt.reviewId(),
                        prompt.id(),
                        prompt.phase(),
                        prompt.askedOf(),
                        channel,
                        prompt.question(),
                        prompt.followUp(),
                        quoted(prompt)));
    }

    private @Nullable String quoted(AskedPrompt prompt) {
        EntryId entry = prompt.entryId();
        if (entry == null) return null;
        var review = stores.reviews().find(prompt.reviewId()).orElseThrow();
        return near.timelines()
                .timelines
                .of(review.incidentId())
                .entry(entry)
                .map(Entry::said)
                .orElse(null);
    }

    /** The prompts of this phase that nobody was asked yet are not asked any more. */
    void close(ReviewId id, Phase phase) {
        for (var prompt : stores.prompts().all(id, phase)) {
            if (prompt.state() == AskedPrompt.State.WAITING) {
                stores.prompts().move(prompt.id(), AskedPrompt.State.SKIPPED);
            }
        }
    }
}
