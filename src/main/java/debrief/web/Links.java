package debrief.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses that may stand in a link: the web's own, and places within this site. */
final class Links {
    private Links() {}

    /** The address, or {@code #} when its scheme is not one that a page may link to. */
    static String safe(@Nullable String address) {
        if (address == null) return "#";
        if (address.startsWith("#")
                || (address.startsWith("/") && !address.startsWith("//") && !address.startsWith("/\\"))) return address;
        try {
            var scheme = new URI(address).getScheme();
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme) ? address : "#";
        } catch (URISyntaxException _) {
            return "#";
        }
    }
}
