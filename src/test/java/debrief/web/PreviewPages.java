package debrief.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import debrief.support.TellingHouse;
import debrief.support.TestDb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Shows the pages of one recorded incident on a loopback port, for looking at them while working on them. */
final class PreviewPages {
    private PreviewPages() {}

    /** @param arguments the port */
    public static void main(String... arguments) throws IOException {
        var house = new TellingHouse(TestDb.h2());
        ToldIncident.play(house);
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(arguments[0])), 0);
        server.createContext("/", exchange -> answer(house, exchange));
        server.start();
    }

    private static void answer(TellingHouse house, HttpExchange exchange) {
        try (exchange) {
            var query = new TreeMap<String, List<String>>();
            var raw = exchange.getRequestURI().getQuery();
            if (raw != null)
                Arrays.stream(raw.split("&"))
                        .map(pair -> pair.split("=", 2))
                        .forEach(pair -> query.put(pair[0], List.of(pair.length > 1 ? pair[1] : "")));
            var answer = house.get(exchange.getRequestURI().getPath(), query);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
