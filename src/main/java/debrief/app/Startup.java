package debrief.app;

import debrief.slack.SlackServlet;
import debrief.web.FrontServlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts Debrief with the server, registers its two doors, and stops it with the server. */
public class Startup implements ServletContextListener {
    private static final Logger LOG = LoggerFactory.getLogger(Startup.class);

    private @Nullable Debrief debrief;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        try {
            var started = Debrief.start(SettingsReader.read(System.getenv()));
            debrief = started;
            open(event.getServletContext(), started);
            Running.set(started);
        } catch (WrongSettings | CannotStart cannot) {
            LOG.error("DEBRIEF CANNOT START: {}", cannot.getMessage());
            throw cannot;
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        Running.set(null);
        var running = debrief;
        if (running != null) running.close();
    }

    private static void open(ServletContext context, Debrief debrief) {
        var slack = context.addServlet("slack", new SlackServlet(debrief.door()));
        slack.addMapping("/slack/events");
        slack.setLoadOnStartup(1);
        context.addServlet("pages", new FrontServlet(debrief.site())).addMapping("/");
    }
}
