package debrief.web;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every page there is, without the container around it. Answers always; never with a stack trace. */
public final class Site {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final List<String> READING = List.of("GET", "HEAD");

    private final Router router = new Router();
    private final Problem problem;

    public Site(Rooms rooms) {
        var pages = new Pages();
        problem = new Problem(pages);
        new HomePage(rooms, pages).addTo(router);
        new IncidentPages(rooms, pages).addTo(router);
        new WriteupPages(rooms, pages).addTo(router);
        new ActionPages(rooms, pages).addTo(router);
        new LetterPages(rooms.jobs(), pages).addTo(router);
        new StaticFiles().addTo(router);
    }

    /** The answer to a request, whatever it is. */
    public Answer answer(Request request) {
        try {
            if (!LoopbackOnly.admits(request.from())) return problem.notHere();
            if (!READING.contains(request.method())) return problem.notAllowed();
            if (request.path().chars().anyMatch(Character::isISOControl)) return problem.badRequest();
            return router.answer(request).orElseGet(problem::notFound);
        } catch (RuntimeException unexpected) {
            var reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("A page failed [{}]", reference, unexpected);
            return problem.ours(reference);
        }
    }

    /** The answer to a request that cannot even be read. */
    Answer unreadable() {
        return problem.badRequest();
    }
}
