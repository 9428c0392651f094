package debrief.sandbox.api;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/** Where a file's bytes go: raw, or as the one part of a form. */
final class UploadDoor implements HttpHandler {
    private static final String PATH = "/upload/";

    private final FileMethods files;

    UploadDoor(FileMethods files) {
        this.files = files;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        var body = Wire.read(exchange);
        if (body == null) return;
        var type = exchange.getRequestHeaders()
                .getOrDefault("Content-Type", java.util.List.of(""))
                .getFirst();
        var bytes = Multipart.is(type) ? file(Multipart.parts(type, body), body) : body;
        var id = exchange.getRequestURI().getPath().substring(PATH.length());
        boolean posted = "POST".equals(exchange.getRequestMethod());
        if (posted && files.upload(id, bytes)) Wire.text(exchange, 200, "OK - " + bytes.length);
        else Wire.text(exchange, posted ? 400 : 405, "upload_error");
    }

    private static byte[] file(Map<String, byte[]> parts, byte[] otherwise) {
        for (var name : new String[] {"file", "filename", "body"}) if (parts.containsKey(name)) return parts.get(name);
        return parts.isEmpty() ? otherwise : parts.values().iterator().next();
    }
}
