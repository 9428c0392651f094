package debrief.app;

import debrief.db.DatabaseAddress;
import debrief.shared.PersonId;
import debrief.slack.SlackSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything an operator can set, read from the environment at start; docs/reference/settings.md lists the names.
 *
 * @param slack how to reach Slack, or null: then the sandbox workspace is started beside Debrief
 * @param home folder for the embedded database and the sandbox
 * @param baseUrl how people reach the pages; links in Slack begin with it
 * @param catalog the operator's catalog file, or null for the sandbox's
 * @param recordings a folder with more recorded incidents for the sandbox, or null
 * @param key seals private drafts; null on H2 means: made once, kept in {@link KeyFile}
 */
public record Settings(
        @Nullable SlackSettings slack,
        DatabaseAddress database,
        Path home,
        int port,
        int sandboxPort,
        URI baseUrl,
        Set<PersonId> admins,
        @Nullable String key,
        @Nullable Path catalog,
        @Nullable Path recordings) {

    public boolean sandbox() {
        return slack == null;
    }

    /** Says nothing of secrets, whoever logs it. */
    @Override
    public String toString() {
        return (slack == null ? "Sandbox workspace on port " + sandboxPort : slack.toString()) + ", data in " + database
                + ", pages at " + baseUrl;
    }
}
