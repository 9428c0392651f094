package debrief.sandbox.api;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A body of several parts, as browsers and HTTP clients send files. */
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:[^\\n]*?\\bname=\"([^\"]*)\"");

    private Multipart() {}

    static boolean is(String contentType) {
        return contentType.startsWith("multipart/form-data");
    }

    /** The parts by name; bytes kept as Latin-1 text while they are cut. */
    static Map<String, byte[]> parts(String contentType, byte[] body) {
        var parts = new LinkedHashMap<String, byte[]>();
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) return parts;
        var all = new String(body, StandardCharsets.ISO_8859_1);
        for (var part : all.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int head = part.indexOf("\r\n\r\n");
            if (head < 0) continue;
            var name = NAME.matcher(part.substring(0, head));
            if (!name.find()) continue;
            var content = part.substring(head + 4, Math.max(head + 4, part.length() - 2));
            parts.put(name.group(1), content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return parts;
    }
}
