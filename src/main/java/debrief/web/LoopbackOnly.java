package debrief.web;

import java.util.Locale;

/**
 * Until there is a way to sign in, pages are for people at this machine: asked by a loopback name, from a loopback address,
 * passed on by nobody. The name matters too: a foreign page may point its own name at this machine.
 */
final class LoopbackOnly {
    private LoopbackOnly() {}

    static boolean admits(Request.Origin from) {
        return !from.forwarded() && isLoopbackAddress(from.address()) && isLoopbackName(from.host());
    }

    private static boolean isLoopbackName(String host) {
        return host.toLowerCase(Locale.ROOT).matches("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::\\d{1,5})?");
    }

    private static boolean isLoopbackAddress(String address) {
        return address.matches(
                "127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1|0:0:0:0:0:0:0:1|\\[::1]|\\[0:0:0:0:0:0:0:1](?:%.*)?");
    }
}
