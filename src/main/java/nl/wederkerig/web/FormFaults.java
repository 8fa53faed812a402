package nl.wederkerig.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wederkerig.calendar.CalendarException;
import nl.wederkerig.calendar.TermRefused;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Wording;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Sends a form to its use case. What is refused shows the same page again, with all that was typed and the faults at their
 * fields: bad input 400, a rule that does not allow it, a term that does not, or somebody who was first 409. Nothing has
 * happened then. What was sent already leads to its result ({@link SentForms}); what is done already is told as that. What is
 * not found goes on to {@link FailurePages}.
 */
@Component
public class FormFaults {

    /** Path of a fault of the form as a whole; the page has an element with the id {@code field-form}. */
    public static final String FORM = Form.WHOLE;

    /** What a rule calls what was done before; to do it again is no mistake of who sends it. */
    private static final Pattern DONE_BEFORE = Pattern.compile(
            "already-(accepted|consented|signed|tabled|discussed|decided|recorded|answered)|recorded-already|evaluated-already");

    private final SentForms sent;
    private final Wording wording;
    private final MessageSource messages;

    FormFaults(SentForms sent, Wording wording, MessageSource messages) {
        this.sent = sent;
        this.messages = messages;
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
            return "redirect:" + sent.once(request(), () -> act.apply(form), this::sentBefore);
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

    /**
     * Sends what consists of several acts, each of which tells itself what became of it.
     *
     * @param place where the reader goes then, a path from the context root
     */
    public String submitEach(String place, Runnable acts) {
        return "redirect:" + sent.onceEach(request(), place, acts, this::sentBefore);
    }

    /** The result of the first time, with a word about it. */
    private String sentBefore(String result) {
        RequestContextUtils.getOutputFlashMap(request()).put(AgreementHeaderModel.DONE, messages.getMessage("web.form.sent-before", null, locale()));
        return result;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    /** The rule's sentence with its number; of what is done already, the sentence alone. */
    private Fault ofRule(RuleBroken broken, String path) {
        String sentence = wording.reason(broken.reason());
        if (DONE_BEFORE.matcher(broken.reason().code()).matches()) {
            return Fault.at(FORM, Form.DONE_BEFORE, sentence);
        }
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
