package nl.wederkerig.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wederkerig.overview.ReasonTexts;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes problem details, in Dutch or in the English that {@code Accept-Language} asks for. */
@Component
class Problems {

    private static final String TYPE = "urn:wederkerig:probleem:";
    /** How codes of faults in a file begin. */
    private static final String IN_FILE = "api.dossier";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    /** A 503 that is not about signing in. */
    private static final int BUSY = 1503;
    private static final Map<Integer, String> SLUGS = Map.ofEntries(
            Map.entry(400, "ongeldige-invoer"), Map.entry(401, "niet-aangemeld"), Map.entry(403, "niet-toegestaan"),
            Map.entry(404, "niet-gevonden"), Map.entry(405, "methode"), Map.entry(406, "vorm-van-antwoord"), Map.entry(409, "regel"),
            Map.entry(412, "gewijzigd"), Map.entry(413, "te-groot"), Map.entry(415, "vorm-van-verzoek"), Map.entry(422, "sleutel-hergebruikt"),
            Map.entry(429, "te-vaak"), Map.entry(500, "storing"), Map.entry(503, "aanmelding-niet-bereikbaar"),
            Map.entry(BUSY, "te-druk"));

    private final MessageSource messages;
    private final ObjectProvider<ReasonTexts> texts;
    private final ApiJson json;

    Problems(MessageSource messages, ObjectProvider<ReasonTexts> texts, ApiJson json) {
        this.messages = messages;
        this.texts = texts;
        this.json = json;
    }

    void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(of(status, status, null, List.of(), request), response);
    }

    /** Nothing was done because others are being answered. */
    void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(of(HttpServletResponse.SC_SERVICE_UNAVAILABLE, BUSY, null, List.of(), request), response);
    }

    /** @param faults where in a file the rule was met; may be empty */
    void write(Reason reason, List<Fault> faults, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Probleem general = of(409, 409, reason.rule(), List.of(), request);
        send(new Probleem(general.type(), general.title(), 409, texts.getObject().reason(reason, locale(request)), general.instance(),
                reason.rule(), faults.isEmpty() ? null : told(faults, request)), response);
    }

    /** @param faults their paths as they are to be told */
    void write(List<Fault> faults, HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(of(400, 400, null, told(faults, request), request), response);
    }

    List<Probleem.Fout> told(List<Fault> faults, HttpServletRequest request) {
        Locale locale = locale(request);
        return faults.stream().map(fault -> {
            boolean inFile = fault.code().startsWith(IN_FILE);
            return new Probleem.Fout(fault.path(), fault.code(), texts.getObject().fault(fault, locale), inFile ? place(fault, 0) : null,
                    inFile ? place(fault, 1) : null);
        }).toList();
    }

    /** Of a fault in a file the line and the column come first; of an event that is refused the line alone is known. */
    private static Integer place(Fault fault, int which) {
        return fault.arguments().get(which) instanceof Integer place ? place : null;
    }

    private Probleem of(int status, int known, String rule, List<Probleem.Fout> faults, HttpServletRequest request) {
        int kind = SLUGS.containsKey(known) ? known : known < 500 ? 400 : 500;
        Locale locale = locale(request);
        String detail = messages.getMessage("api.problem." + kind + ".detail", new Object[] {faults.size()}, locale);
        return new Probleem(TYPE + SLUGS.get(kind), messages.getMessage("api.problem." + kind, null, locale), status, detail,
                request.getRequestURI(), rule, faults.isEmpty() ? null : faults);
    }

    private void send(Probleem problem, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.write(problem));
        response.flushBuffer();
    }

    static Locale locale(HttpServletRequest request) {
        return request.getHeader("Accept-Language") != null && request.getLocale().getLanguage().equals("en") ? Locale.ENGLISH : DUTCH;
    }
}
