package nl.wederkerig.web.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederkerig.shared.Fault;

/** The steps in which a new agreement is entered. */
enum NewAgreementStep {
    SUBJECT("onderwerp", "title", "summary", "kind", "theme", "cooperationModel", "inForceOn", "replaces", "existing"),
    PARTIES("partijen", "organisation", "role"),
    ARRANGEMENT("regeling", "route", "appointingAuthority", "negotiationTerm", "disputeTerm", "decisionsBy", "force", "panel", "chair",
            "routeReason", "legalBasis", "disputeTermByKind", "termRule", "medeoverhedenoverlegFirst", "framework"),
    TIMETABLE("tijdpad", "title", "on", "owner", "condition", "consequence", "within"),
    CHECK("controle");

    static final String PATH = "/akkoorden/nieuw";

    /** Faults in the order in which the steps, their rows and their fields are asked. */
    static final Comparator<Fault> AS_ASKED = Comparator.comparing((Fault fault) -> of(fault.path()))
            .thenComparing(fault -> row(fault.path())).thenComparing(fault -> of(fault.path()).place(fault.path()));

    private static final Pattern ROW = Pattern.compile("\\[([0-9]{1,4})]");

    private final String slug;
    private final List<String> fields;

    NewAgreementStep(String slug, String... fields) {
        this.slug = slug;
        this.fields = List.of(fields);
    }

    static Optional<NewAgreementStep> at(String slug) {
        return Stream.of(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }

    /** The step in which the field is asked; the subject for what belongs nowhere else. */
    static NewAgreementStep of(String field) {
        return field.startsWith("parties") ? PARTIES : field.startsWith("arrangement") ? ARRANGEMENT
                : field.startsWith("timetable") || field.startsWith("whatIfs") ? TIMETABLE : SUBJECT;
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

    /** -1 for what is of the whole step. */
    private static int row(String field) {
        Matcher row = ROW.matcher(field);
        return row.find() ? Integer.parseInt(row.group(1)) : -1;
    }

    private int place(String field) {
        return Stream.of(field.split("\\.")).mapToInt(fields::indexOf).max().orElse(-1);
    }
}
