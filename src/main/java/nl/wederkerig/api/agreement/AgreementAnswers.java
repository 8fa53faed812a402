package nl.wederkerig.api.agreement;

import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Versions;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Agreements as the API gives them, with the version of their dossier. */
@Component
class AgreementAnswers {

    private final Agreements agreements;
    private final Versions versions;
    private final AgreementWords words;
    private final Codes codes;

    AgreementAnswers(Agreements agreements, Versions versions, AgreementWords words, Codes codes) {
        this.agreements = agreements;
        this.versions = versions;
        this.words = words;
        this.codes = codes;
    }

    ResponseEntity<Akkoord> found(AgreementId id, Caller caller) {
        return answer(HttpStatus.OK, id, caller);
    }

    ResponseEntity<Akkoord> done(AgreementId id, Caller caller) {
        return answer(HttpStatus.CREATED, id, caller);
    }

    private ResponseEntity<Akkoord> answer(HttpStatus status, AgreementId id, Caller caller) {
        AgreementView agreement = agreements.view(id, caller.actor());
        Codes.Names names = codes.names(agreement.parties().stream().map(each -> each.organisation()));
        return ResponseEntity.status(status).eTag(versions.of(id, caller.actor()))
                .body(words.dutch(agreement, names, LocaleContextHolder.getLocale()));
    }
}
