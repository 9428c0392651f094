package debrief.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The container's side of the {@link Site}: translates, asks, writes. Mapped to {@code /} by app. */
public final class FrontServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> PASSED_ON = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host");

    private final transient Site site;

    public FrontServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void service(HttpServletRequest asked, HttpServletResponse response) throws IOException {
        var answer = site.answer(request(asked));
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        response.setContentLength(answer.body().length);
        answer.headers().forEach(response::setHeader);
        if (!asked.getMethod().equals("HEAD")) response.getOutputStream().write(answer.body());
    }

    private static Request request(HttpServletRequest asked) {
        var host = asked.getHeader("Host");
        return new Request(
                asked.getMethod(),
                path(asked),
                query(asked),
                new Request.Origin(
                        host == null ? "" : host,
                        asked.getRemoteAddr(),
                        PASSED_ON.stream().anyMatch(name -> asked.getHeader(name) != null)));
    }

    private static String path(HttpServletRequest asked) {
        return asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
    }

    private static Map<String, List<String>> query(HttpServletRequest asked) {
        var query = new LinkedHashMap<String, List<String>>();
        asked.getParameterMap().forEach((name, values) -> query.put(name, List.of(values)));
        return query;
    }
}
