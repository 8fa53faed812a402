package nl.wederkerig.web.help;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.web.component.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tour on the start page: there from the first sign-in until it is ended or skipped, and whenever it is asked for. Whether it waits
 * is read when somebody signs in and kept in the session, so that the start page costs nothing more.
 */
@Component
public class Tours {

    /** The parameter with which a step is asked for. */
    private static final String STEP = "rondleiding";
    private static final String WAITS = "tour.waits";

    private final JdbcClient jdbc;
    private final EffectiveTime time;
    private final Texts texts;

    Tours(JdbcClient jdbc, EffectiveTime time, Texts texts) {
        this.jdbc = jdbc;
        this.time = time;
        this.texts = texts;
    }

    /** To be called when the person has signed in. */
    @Transactional(readOnly = true)
    public void begin(PersonId person, HttpSession session) {
        boolean seen = jdbc.sql("select exists (select from tour_seen where person_id = :person)").param("person", person.value())
                .query(Boolean.class).single();
        if (!seen) {
            session.setAttribute(WAITS, true);
        }
    }

    /** Empty for who has seen it and does not ask for it. */
    public Optional<TourView> of(HttpServletRequest request, Actor actor) {
        String asked = request.getParameter(STEP);
        HttpSession session = request.getSession(false);
        boolean waits = session != null && session.getAttribute(WAITS) != null;
        return asked == null && !waits ? Optional.empty() : Tour.of(actor.roles())
                .map(tour -> view(tour, step(asked, tour.stops().size() + 1), asked == null));
    }

    @Transactional
    void end(HttpSession session, Actor actor) {
        jdbc.sql("insert into tour_seen (person_id, seen_at) values (:person, :now) on conflict do nothing")
                .param("person", actor.person().value()).param("now", time.now().atOffset(ZoneOffset.UTC)).update();
        session.removeAttribute(WAITS);
    }

    private TourView view(Tour tour, int step, boolean brief) {
        int steps = tour.stops().size() + 1;
        String previous = step == 1 ? null : url(step - 1);
        String next = step == steps ? null : url(step + 1);
        if (step == 1) {
            return new TourView(step, steps, brief, texts.text("tour.start.title"), texts.text("tour.start." + tour), null, previous, next);
        }
        Tour.Stop stop = tour.stops().get(step - 2);
        return new TourView(step, steps, brief, texts.text("tour." + stop + ".title"), texts.text("tour." + stop + ".text"), stop.url(),
                previous, next);
    }

    private static String url(int step) {
        return "/?" + STEP + "=" + step;
    }

    /** What is no step is the first one. */
    private static int step(String asked, int steps) {
        return asked != null && asked.matches("[0-9]{1,2}") ? Math.max(1, Math.min(steps, Integer.parseInt(asked))) : 1;
    }
}
