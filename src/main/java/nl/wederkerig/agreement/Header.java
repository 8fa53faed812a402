package nl.wederkerig.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What was entered about an agreement and stays as it is. */
@Embeddable
class Header {

    private String reference;
    private String title;
    private String summary;
    @Enumerated(EnumType.STRING)
    private AgreementKind kind;
    private String theme;
    @Enumerated(EnumType.STRING)
    private CooperationModel cooperationModel;
    private LocalDate registeredOn;
    private boolean existing;
    private boolean reconstruction;
    private boolean fictitious;
    private LocalDate agreedInForceOn;
    private LocalDate provisionalFrom;
    private String replaces;

    protected Header() {}

    Header(RegisterAgreement command) {
        reference = command.reference();
        title = command.title();
        summary = command.summary();
        kind = command.kind();
        theme = command.theme();
        cooperationModel = command.cooperationModel();
        registeredOn = command.registeredOn();
        existing = command.existing();
        reconstruction = command.reconstruction();
        fictitious = command.fictitious();
        agreedInForceOn = command.inForceOn();
        provisionalFrom = command.provisionalFrom();
        replaces = command.replaces();
    }

    String reference() {
        return reference;
    }

    AgreementKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    LocalDate agreedInForceOn() {
        return agreedInForceOn;
    }

    LocalDate provisionalFrom() {
        return provisionalFrom;
    }

    /** Reference of the agreement that ends when this one enters into force (A16); null where there is none. */
    String replaces() {
        return replaces;
    }

    boolean existing() {
        return existing;
    }

    AgreementHeader view(Agreement agreement) {
        return new AgreementHeader(
                agreement.id(), reference, title, summary, kind, theme, cooperationModel, registeredOn, agreement.status(), existing,
                agreement.coSigningNotNeeded(), reconstruction, fictitious, agreement.markedPublic(), agreedInForceOn,
                provisionalFrom, agreement.texts().inForceOn(), agreement.texts().byAward(), replaces);
    }
}
