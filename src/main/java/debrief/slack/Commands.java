package debrief.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Commands and their sub-commands: {@code /incident note …} goes to who registered {@code note}. Without a known word it
 * goes to who registered the empty word, if nothing was typed or that one's hint says that something may follow; else the
 * person gets the list of what there is, made from the registrations.
 */
public final class Commands {
    private final App app;
    private final Map<String, Map<String, Subcommand>> commands = new LinkedHashMap<>();

    /** Answers one sub-command within three seconds. */
    @FunctionalInterface
    public interface Answering {
        Response to(Call call) throws IOException, SlackApiException;
    }

    /**
     * One sub-command as help shows it.
     *
     * @param command such as {@code /incident}
     * @param word the first word typed, in lower case; empty for the command alone
     * @param hint what may follow, such as {@code <what happened>}; may be empty
     * @param does what it does, as a sentence
     */
    public record Usage(String command, String word, String hint, String does) {
        /** As one types it. */
        public String typed() {
            return String.join(" ", command, word, hint).replaceAll(" +", " ").strip();
        }
    }

    private record Subcommand(Usage usage, Answering answering) {}

    Commands(App app) {
        this.app = app;
    }

    public void on(Usage usage, Answering answering) {
        if (!commands.containsKey(usage.command())) {
            commands.put(usage.command(), new LinkedHashMap<>());
            app.command(usage.command(), this::run);
        }
        var earlier = commands.get(usage.command()).putIfAbsent(usage.word(), new Subcommand(usage, answering));
        if (earlier != null) throw new IllegalStateException("Registered twice: " + usage.typed());
    }

    /** Everything registered, in order, for help and for the check against manifest and documents. */
    public List<Usage> usages() {
        var usages = new ArrayList<Usage>();
        commands.values().forEach(words -> words.values().forEach(each -> usages.add(each.usage())));
        return usages;
    }

    private Response run(SlashCommandRequest request, SlashCommandContext context)
            throws IOException, SlackApiException {
        var payload = request.getPayload();
        var words = commands.getOrDefault(payload.getCommand(), Map.of());
        String typed = payload.getText() == null ? "" : payload.getText().strip();
        String[] parts = typed.split("\\s+", 2);
        var named = parts[0].isEmpty() ? null : words.get(parts[0].toLowerCase(Locale.ROOT));
        if (named != null) {
            return named.answering().to(new Call(payload, context, parts.length == 2 ? parts[1] : ""));
        }
        var plain = words.get("");
        boolean wantsHelp = typed.equalsIgnoreCase("help");
        if (plain != null
                && !wantsHelp
                && (typed.isEmpty() || !plain.usage().hint().isEmpty()))
            return plain.answering().to(new Call(payload, context, typed));
        return new Call(payload, context, typed).reply(help(payload.getCommand(), wantsHelp ? "" : parts[0]));
    }

    private String help(String command, String unknown) {
        var lines = new ArrayList<String>();
        lines.add(
                unknown.isEmpty()
                        ? "What you can do here:"
                        : "There is no “" + Mrkdwn.escape(unknown) + "” here. What there is:");
        for (var each : commands.getOrDefault(command, Map.of()).values()) {
            lines.add("• `" + Mrkdwn.escape(each.usage().typed()) + "` "
                    + Mrkdwn.escape(each.usage().does()));
        }
        return String.join("\n", lines);
    }
}
