package debrief.slack;

import com.slack.api.model.User;
import debrief.shared.PersonId;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** People of the workspace, remembered for an hour. Asks Slack on the way: for couriers, not within three seconds. */
public final class SlackDirectory {
    private static final Duration MEMORY = Duration.ofHours(1);
    private static final int MOST = 10_000;

    private final SlackClient slack;
    private final InstantSource realTime;
    private final Map<PersonId, Known> known = new ConcurrentHashMap<>();

    /**
     * A person or an app's user.
     *
     * @param name what colleagues see
     * @param realName the full name
     */
    public record SlackPerson(PersonId id, String name, String realName, ZoneId zone, boolean bot, boolean deleted) {}

    private record Known(Optional<SlackPerson> person, Instant since) {}

    public SlackDirectory(SlackClient slack, InstantSource realTime) {
        this.slack = slack;
        this.realTime = realTime;
    }

    /** Empty when nobody here has this id. */
    public Optional<SlackPerson> person(PersonId id) {
        var before = known.get(id);
        if (before != null && before.since().plus(MEMORY).isAfter(realTime.instant())) return before.person();
        var now = new Known(ask(id), realTime.instant());
        if (known.size() >= MOST) known.clear();
        known.put(id, now);
        return now.person();
    }

    private Optional<SlackPerson> ask(PersonId id) {
        try {
            var user = slack.ask(methods -> methods.usersInfo(r -> r.user(id.value())))
                    .getUser();
            return Optional.of(person(id, user));
        } catch (SlackRefused refused) {
            if (refused.is("user_not_found", "user_not_visible", "users_not_found")) return Optional.empty();
            throw refused;
        }
    }

    private static SlackPerson person(PersonId id, User user) {
        var profile = user.getProfile();
        String realName = first(profile == null ? null : profile.getRealName(), user.getRealName(), user.getName());
        String name = first(profile == null ? null : profile.getDisplayName(), realName, null);
        return new SlackPerson(id, name, realName, zone(user.getTz()), user.isBot(), user.isDeleted());
    }

    private static String first(@Nullable String best, @Nullable String second, @Nullable String last) {
        if (best != null && !best.isBlank()) return best;
        if (second != null && !second.isBlank()) return second;
        return last == null ? "" : last;
    }

    private static ZoneId zone(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }
}
