package nl.wederkerig.api.dispute;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.api.Achteraf;
import nl.wederkerig.api.Acts;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.OfKind;
import nl.wederkerig.api.Versions;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Disputes as the API gives them, with the version of their dossier. */
@Component
class DisputeAnswers {

    private final Agreements agreements;
    private final Disputes disputes;
    private final Outcomes outcomes;
    private final DisputeWords words;
    private final Codes codes;
    private final Versions versions;
    private final Acts acts;
    private final MessageSource messages;

    DisputeAnswers(Agreements agreements, Disputes disputes, Outcomes outcomes, DisputeWords words, Codes codes, Versions versions,
            Acts acts, MessageSource messages) {
        this.agreements = agreements;
        this.disputes = disputes;
        this.outcomes = outcomes;
        this.words = words;
        this.codes = codes;
        this.versions = versions;
        this.acts = acts;
        this.messages = messages;
    }

    ResponseEntity<Geschil> found(InDossier id, Caller caller) {
        return answer(HttpStatus.OK, id, caller);
    }

    /** Done on the version that was read, and on the day on which it happened. */
    ResponseEntity<Geschil> act(InDossier id, Achteraf sent, Caller caller, HttpServletRequest request, Runnable act) {
        acts.perform(request, id.agreement(), sent, caller.actor(), act);
        return done(id, caller);
    }

    /** Without the dispute for who does something in it and does not see it, such as who appoints (D7). */
    ResponseEntity<Geschil> done(InDossier id, Caller caller) {
        if (!agreements.isVisible(id.agreement(), caller.actor())
                || disputes.of(id.agreement(), caller.actor()).stream().noneMatch(each -> each.key().equals(id.key()))) {
            return ResponseEntity.status(HttpStatus.CREATED).build();
        }
        return answer(HttpStatus.CREATED, id, caller);
    }

    /** All of an agreement, in the order in which they were raised. */
    List<Geschil> all(AgreementId agreement, Caller caller) {
        List<DisputeView> views = disputes.of(agreement, caller.actor());
        Map<String, RouteView> routes = outcomes.of(agreement, caller.actor());
        Codes.Names names = codes.names(views.stream().flatMap(DisputeAnswers::named));
        return views.stream().map(view -> words.dutch(new InDossier(agreement, view.key()), view, routes.getOrDefault(view.key(), RouteView.EMPTY),
                names, texts())).toList();
    }

    /** @throws NotFound when there is none, or the caller may not see it */
    DisputeView view(InDossier id, Caller caller) {
        return disputes.of(id.agreement(), caller.actor()).stream().filter(each -> each.key().equals(id.key())).findFirst()
                .orElseThrow(() -> new NotFound("dispute", id));
    }

    /** By key. Only what stays open has a day. */
    Map<String, Disposal> disposed(Map<String, Geschilhandelingen.Afdoening> sent) {
        Map<String, Disposal> disposed = new LinkedHashMap<>();
        OfKind belonging = new OfKind();
        if (sent != null) {
            sent.forEach((key, how) -> {
                Disposal disposal = new Disposal(words.domain(how.soort()), how.uiterlijkOp());
                belonging.has(disposal.kind() == Disposal.Kind.OPEN, "afdoening/" + key.replace("~", "~0").replace("/", "~1") + "/uiterlijkOp", disposal.due());
                disposed.put(key, disposal);
            });
        }
        belonging.check();
        return disposed;
    }

    /** Whom most of what is told of it names. */
    static Stream<OrganisationId> named(DisputeView view) {
        return Stream.concat(view.parties().stream(), view.observers().stream());
    }

    DisputeTexts texts() {
        return new DisputeTexts(messages, LocaleContextHolder.getLocale());
    }

    private ResponseEntity<Geschil> answer(HttpStatus status, InDossier id, Caller caller) {
        DisputeView view = view(id, caller);
        return ResponseEntity.status(status).eTag(versions.of(id.agreement(), caller.actor())).body(words.dutch(id, view,
                outcomes.of(id.agreement(), id.key(), caller.actor()), codes.names(named(view)), texts()));
    }
}
