package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed in a form that could not be accepted, because its session had ended or its token was stale, or that goes along
 * to the other language. It waits in the session of the browser that sent it until its page is shown again, and is shown to the person who typed it only. Passwords and
 * files are not kept.
 *
 * @param page   path, with its query, of the page with the form, on which it is shown again
 * @param person who was signed in on that browser last, as its cookie says
 */
record SavedForm(FormPage page, Map<String, String[]> fields, String person, Why why) implements Serializable {

    /** Why it was not accepted. */
    enum Why { EXPIRED, SIGNED_OUT, EARLIER, LANGUAGE, CONFIRM }

    private static final String ATTRIBUTE = SavedForm.class.getName();
    private static final int MOST_CHARACTERS = 500_000;
    private static final Set<String> NEVER_KEPT = Set.of("_csrf", Reauthentication.FIELD, "newPassword", "taal", LanguageOfForm.BACK);

    /** Keeps the request's form; empty where it is nobody's, or is too large. */
    static Optional<SavedForm> keep(HttpServletRequest request, FormPage page, Why why) {
        return LastPerson.of(request).flatMap(person -> keep(request, page, person, why));
    }

    /** Keeps the request's form for this person; empty where it is too large. */
    static Optional<SavedForm> keep(HttpServletRequest request, FormPage page, String person, Why why) {
        Map<String, String[]> fields = new HashMap<>(request.getParameterMap());
        fields.keySet().removeAll(NEVER_KEPT);
        int characters = fields.values().stream().flatMap(Arrays::stream).mapToInt(String::length).sum();
        if (characters > MOST_CHARACTERS) {
            return Optional.empty();
        }
        SavedForm form = new SavedForm(page, Map.copyOf(fields), person, why);
        request.getSession().setAttribute(ATTRIBUTE, form);
        return Optional.of(form);
    }

    static Optional<SavedForm> waiting(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (SavedForm) session.getAttribute(ATTRIBUTE));
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    /** Whether something was typed or chosen; names that begin with an underscore are no answers. */
    boolean hasAnswers() {
        return fields.entrySet().stream().anyMatch(field -> !field.getKey().startsWith("_")
                && Arrays.stream(field.getValue()).anyMatch(value -> !value.isBlank()));
    }

    boolean isOf(SignedIn signedIn) {
        return person.equals(signedIn.getName());
    }
}
