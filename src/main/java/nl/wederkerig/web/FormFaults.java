package nl.wederkerig.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.wederkerig.calendar.CalendarException;
import nl.wederkerig.calendar.TermRefused;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Sends a form to its use case. What is refused shows the same page again, with all that was typed and the faults at their
 * fields: bad input 400, a rule that does not allow it, a term that does not, or somebody who was first 409. Nothing has
 * happened then. What is not found goes on to {@link FailurePages}.
 */
@Component
public class FormFaults {

    /** Path of a fault of the form as a whole; the page has an element with the id {@code field-form}. */
    public static final String FORM = Form.WHOLE;

    private final Wording wording;

    FormFaults(Wording wording) {
        this.wording = wording;
    }

    /**
     * @param act   does it, and says where the reader goes then, a path from the context root
     * @param again fills the model for the page with the form that has the faults, and names its view
     */
    public String submit(Form form, HttpServletResponse response, Function<Form, String> act, Function<Form, String> again) {
        return submit(form, response, act, again, reason -> FORM);
    }

    /** @param place the field that a rule is about which does not allow it, or {@link #FORM} */
    public String submit(Form form, HttpServletResponse response, Function<Form, String> act, Function<Form, String> again,
            Function<Reason, String> place) {
        try {
            return "redirect:" + act.apply(form);
        } catch (InvalidInput wrong) {
            return refused(400, wrong.faults().stream().map(FormFaults::atItsField).toList(), form, response, again);
        } catch (RuleBroken broken) {
            return refused(409, List.of(ofRule(broken, place.apply(broken.reason()))), form, response, again);
        } catch (CalendarException refused) {
            int status = refused instanceof TermRefused ? 409 : 400;
            return refused(status, List.of(Fault.at(FORM, "form.term", refused.text(locale()))), form, response, again);
        } catch (OptimisticLockingFailureException changed) {
            return refused(409, List.of(Fault.at(FORM, "form.changed")), form, response, again);
        }
    }

    /** The rule's sentence with its number. */
    private Fault ofRule(RuleBroken broken, String path) {
        String sentence = wording.reason(broken.reason());
        boolean numbered = broken.reason().rule().matches("[A-Z][0-9]+");
        return numbered ? Fault.at(path, "form.rule", broken.reason().rule(), sentence) : Fault.at(path, "form.refused", sentence);
    }

    /** One of several answers to one question is wrong at the question. */
    private static Fault atItsField(Fault fault) {
        return new Fault(fault.path().replaceAll("\\[[0-9]+]$", ""), fault.code(), fault.arguments());
    }

    private static String refused(int status, List<Fault> faults, Form form, HttpServletResponse response,
            Function<Form, String> again) {
        response.setStatus(status);
        return again.apply(form.with(faults));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
