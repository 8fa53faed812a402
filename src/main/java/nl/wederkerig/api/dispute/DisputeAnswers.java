package nl.wederkerig.api.dispute;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.Versions;
import nl.wederkerig.dispute.DisputeView;
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
    private final MessageSource messages;

    DisputeAnswers(Agreements agreements, Disputes disputes, Outcomes outcomes, DisputeWords words, Codes codes, Versions versions,
            MessageSource messages) {
        this.agreements = agreements;
        this.disputes = disputes;
        this.outcomes = outcomes;
        this.words = words;
        this.codes = codes;
        this.versions = versions;
        this.messages = messages;
    }

    ResponseEntity<Geschil> found(InDossier id, Caller caller) {
        return answer(HttpStatus.OK, id, caller);
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
