package debrief.sandbox;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import debrief.sandbox.api.Wire;
import debrief.sandbox.delivery.Loopback;
import java.io.IOException;

/** Lets in who calls this machine by a loopback name, and of browsers only the sandbox's own pages. */
final class Guard extends Filter {
    @Override
    public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
        var headers = exchange.getRequestHeaders();
        var host = headers.getFirst("Host");
        if (!Loopback.isHost(host)) Wire.text(exchange, 421, "The sandbox answers to loopback names only");
        else if (!Loopback.isOwnOrigin(headers.getFirst("Origin"), host))
            Wire.text(exchange, 403, "The sandbox answers to its own pages only");
        else chain.doFilter(exchange);
    }

    @Override
    public String description() {
        return "this machine only";
    }
}
