package debrief.slack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Brings the bytes of {@code POST /slack/events} to the {@link EventDoor} and its answer back. */
public final class SlackServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient EventDoor door;

    public SlackServlet(EventDoor door) {
        this.door = door;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(EventDoor.LARGEST + 1);
        var answer = door.open(new EventDoor.Knock(
                request.getHeader("X-Slack-Request-Timestamp"), request.getHeader("X-Slack-Signature"), body));
        response.setStatus(answer.status());
        if (answer.body().isEmpty()) return;
        response.setContentType(answer.contentType());
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
