package debrief.slack;

import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import debrief.jobs.Attempt;
import debrief.shared.MessageTs;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks in a channel or thread for the message that a letter has already become. */
final class Posted {
    private static final int PAGE = 200;
    private static final int MOST_PAGES = 50;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final SlackClient slack;

    Posted(SlackClient slack) {
        this.slack = slack;
    }

    private record Page(List<Message> messages, @Nullable String next) {
        static Page of(@Nullable List<Message> messages, @Nullable ResponseMetadata more) {
            String cursor = more == null ? null : more.getNextCursor();
            return new Page(
                    messages == null ? List.of() : messages, cursor == null || cursor.isEmpty() ? null : cursor);
        }
    }

    Optional<MessageTs> find(Place place, Attempt attempt) {
        String cursor = null;
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            Page page = page(place, cursor);
            for (var message : page.messages()) {
                if (carries(message, attempt.key())) return Optional.of(new MessageTs(message.getTs()));
            }
            cursor = page.next();
            if (cursor == null || tooOld(place, page, attempt.postedAt())) return Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a file of this name lies in the thread. */
    boolean hasFile(Place thread, String name) {
        return page(thread, null).messages().stream()
                .anyMatch(message -> message.getFiles() != null
                        && message.getFiles().stream().anyMatch(file -> name.equals(file.getName())));
    }

    private Page page(Place place, @Nullable String cursor) {
        var thread = place.thread();
        if (thread == null) {
            var answer = slack.ask(methods ->
                    methods.conversationsHistory(r -> r.channel(place.channel().value())
                            .cursor(cursor)
                            .limit(PAGE)
                            .includeAllMetadata(true)));
            return Page.of(answer.getMessages(), answer.getResponseMetadata());
        }
        var answer = slack.ask(methods ->
                methods.conversationsReplies(r -> r.channel(place.channel().value())
                        .ts(thread.value())
                        .cursor(cursor)
                        .limit(PAGE)
                        .includeAllMetadata(true)));
        return Page.of(answer.getMessages(), answer.getResponseMetadata());
    }

    /** History comes newest first, replies oldest first. */
    private static boolean tooOld(Place place, Page page, Instant postedAt) {
        if (place.thread() != null || page.messages().isEmpty()) return false;
        return new MessageTs(page.messages().getLast().getTs()).instant().isBefore(postedAt.minus(CLOCKS_DIFFER));
    }

    private static boolean carries(Message message, String key) {
        var metadata = message.getMetadata();
        return metadata != null
                && Poster.LETTER.equals(metadata.getEventType())
                && metadata.getEventPayload() != null
                && key.equals(metadata.getEventPayload().get("key"));
    }
}
