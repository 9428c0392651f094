package debrief.sandbox.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import debrief.sandbox.delivery.Manifest;
import debrief.sandbox.delivery.Secrets;
import debrief.sandbox.workspace.Json;
import debrief.sandbox.workspace.SlackError;
import debrief.sandbox.workspace.Workspace;
import java.io.IOException;

/** A file's bytes, for the bot with its token; people get theirs through the page. */
final class DownloadDoor implements HttpHandler {
    private final Workspace workspace;
    private final Secrets secrets;
    private final Manifest manifest;

    DownloadDoor(Workspace workspace, Secrets secrets, Manifest manifest) {
        this.workspace = workspace;
        this.secrets = secrets;
        this.manifest = manifest;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var token = exchange.getRequestHeaders().getFirst("Authorization");
        boolean known = ("Bearer " + secrets.botToken()).equals(token)
                && manifest.scopes().contains("files:read");
        var parts = exchange.getRequestURI().getPath().split("/", -1);
        if (!known) {
            Wire.text(exchange, 403, "This file is not for you");
            return;
        }
        try {
            var id = parts.length > 2 ? parts[2] : "";
            var type = Json.text(workspace.files().get(id), "mimetype", "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Disposition", "attachment");
            Wire.send(exchange, 200, type, workspace.files().bytes(id));
        } catch (SlackError missing) {
            Wire.text(exchange, 404, missing.code());
        }
    }
}
