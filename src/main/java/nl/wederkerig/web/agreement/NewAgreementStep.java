package nl.wederkerig.web.agreement;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The steps in which a new agreement is entered. */
enum NewAgreementStep {
    SUBJECT("onderwerp"),
    PARTIES("partijen"),
    ARRANGEMENT("regeling"),
    TIMETABLE("tijdpad"),
    CHECK("controle");

    static final String PATH = "/akkoorden/nieuw";

    private final String slug;

    NewAgreementStep(String slug) {
        this.slug = slug;
    }

    static Optional<NewAgreementStep> at(String slug) {
        return Stream.of(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }

    /** The step in which the field is asked; the subject for what belongs nowhere else. */
    static NewAgreementStep of(String field) {
        return field.startsWith("parties") ? PARTIES : field.startsWith("arrangement") ? ARRANGEMENT
                : field.startsWith("timetable") ? TIMETABLE : SUBJECT;
    }

    /** @param draft the new agreement that is being filled in */
    String url(UUID draft) {
        return PATH + "/" + draft + "/" + slug;
    }

    NewAgreementStep next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    NewAgreementStep previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
