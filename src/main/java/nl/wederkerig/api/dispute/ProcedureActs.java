package nl.wederkerig.api.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.InDossier;
import nl.wederkerig.api.OfKind;
import nl.wederkerig.api.document.Bestand;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.proceedings.Advising;
import nl.wederkerig.proceedings.Appointments;
import nl.wederkerig.proceedings.Arbitration;
import nl.wederkerig.proceedings.Audience;
import nl.wederkerig.proceedings.AwardUnsigned;
import nl.wederkerig.proceedings.BindingAdvices;
import nl.wederkerig.proceedings.Candidate;
import nl.wederkerig.proceedings.Chairing;
import nl.wederkerig.proceedings.Challenges;
import nl.wederkerig.proceedings.Seat;
import nl.wederkerig.proceedings.SubmissionKind;
import nl.wederkerig.proceedings.TimetableRound;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** What appointed persons and parties do in a procedure, by the use case that does it. */
@Component
class ProcedureActs {

    private static final Set<Procedurehandelingen.Stuksoort> WITHOUT_DOCUMENTS = EnumSet.of(Procedurehandelingen.Stuksoort.VRAAG,
            Procedurehandelingen.Stuksoort.CONCEPT, Procedurehandelingen.Stuksoort.CONCEPTREACTIE, Procedurehandelingen.Stuksoort.CORRECTIEVERZOEK);
    private static final String COMMISSION = Seats.dutch(Seat.COMMISSION);

    private final Appointments appointments;
    private final Challenges challenges;
    private final Chairing chair;
    private final Advising commission;
    private final BindingAdvices advices;
    private final Arbitration arbitration;
    private final ProcedureWords words;

    ProcedureActs(Appointments appointments, Challenges challenges, Chairing chair, Advising commission, BindingAdvices advices, Arbitration arbitration,
            ProcedureWords words) {
        this.appointments = appointments;
        this.challenges = challenges;
        this.chair = chair;
        this.commission = commission;
        this.advices = advices;
        this.arbitration = arbitration;
        this.words = words;
    }

    /** Finds what is missing at once; nothing is done before it is run. */
    Runnable seat(InDossier at, Procedurehandelingen.NieuweBenoeming sent, Actor actor) {
        boolean names = sent.handeling() == Procedurehandelingen.Benoemingshandeling.VOORDRAGEN
                || sent.handeling() == Procedurehandelingen.Benoemingshandeling.BENOEMEN;
        new OfKind().has(names, "zetel", sent.zetel()).has(names, "personen", sent.personen())
                .has(names && COMMISSION.equals(sent.zetel()), "voorzitter", sent.voorzitter())
                .has(sent.handeling() == Procedurehandelingen.Benoemingshandeling.AANVAARDEN, "verklaring", sent.verklaring())
                .has(sent.handeling() == Procedurehandelingen.Benoemingshandeling.WEIGEREN, "reden", sent.reden()).check();
        return switch (sent.handeling()) {
            case VOORDRAGEN, BENOEMEN -> name(at, sent, actor);
            case AANVAARDEN -> () -> appointments.accept(at.agreement(), at.key(), sent.verklaring(), actor);
            case WEIGEREN -> () -> appointments.refuse(at.agreement(), at.key(), sent.reden(), actor);
        };
    }

    private Runnable name(InDossier at, Procedurehandelingen.NieuweBenoeming sent, Actor actor) {
        List<Candidate> people = required(sent.personen(), "/personen").stream().map(Candidate::named).toList();
        if (people.isEmpty()) {
            throw missing("/personen");
        }
        boolean nominates = sent.handeling() == Procedurehandelingen.Benoemingshandeling.VOORDRAGEN;
        Seat seat = sent.zetel() == null ? null : Seats.domain(sent.zetel());
        if (Seat.COMMISSION.equals(seat)) {
            Candidate first = Candidate.named(required(sent.voorzitter(), "/voorzitter"));
            return nominates ? () -> appointments.proposeMembers(at.agreement(), at.key(), people, first, actor)
                    : () -> appointments.appointMembers(at.agreement(), at.key(), people, first, actor);
        }
        if (people.size() > 1) {
            throw new BadRequest(List.of(Fault.at("/personen", "api.too-many", 1)));
        }
        return nominates ? () -> appointments.nominate(at.agreement(), at.key(), seat, people.get(0), actor)
                : () -> appointments.appoint(at.agreement(), at.key(), seat, people.get(0), actor);
    }

    Runnable challenge(InDossier at, Procedurehandelingen.NieuweWraking sent, Actor actor) {
        boolean isNew = sent.handeling() == Procedurehandelingen.Wrakingshandeling.WRAKEN;
        new OfKind().has(sent.handeling() != Procedurehandelingen.Wrakingshandeling.TERUGTREDEN, "persoon", sent.persoon())
                .has(isNew, "grond", sent.grond()).has(isNew, "bekendOp", sent.bekendOp())
                .has(sent.handeling() == Procedurehandelingen.Wrakingshandeling.BESLISSEN, "gegrond", sent.gegrond()).check();
        if (sent.handeling() == Procedurehandelingen.Wrakingshandeling.TERUGTREDEN) {
            return () -> challenges.stepDown(at.agreement(), at.key(), actor);
        }
        PersonId person = new PersonId(required(sent.persoon(), "/persoon"));
        return switch (sent.handeling()) {
            case WRAKEN -> () -> challenges.challenge(at.agreement(), at.key(), person, sent.grond(), sent.bekendOp(), actor);
            case INSTEMMEN -> () -> challenges.agree(at.agreement(), at.key(), person, actor);
            default -> {
                boolean upheld = required(sent.gegrond(), "/gegrond");
                yield () -> challenges.decide(at.agreement(), at.key(), person, upheld, actor);
            }
        };
    }

    Runnable file(InDossier at, Procedurehandelingen.NieuwStuk sent, Actor actor) {
        new OfKind().has(sent.soort() == Procedurehandelingen.Stuksoort.VORDERING, "bedragInEuro", sent.bedragInEuro())
                .has(!WITHOUT_DOCUMENTS.contains(sent.soort()), "documenten", sent.documenten()).check();
        List<NewDocument> documents = Bestand.read(sent.documenten());
        return switch (sent.soort()) {
            case VRAAG -> () -> commission.putQuestion(at.agreement(), at.key(), sent.tekst(), actor);
            case CONCEPT -> () -> commission.sendDraft(at.agreement(), at.key(), sent.tekst(), actor);
            case CONCEPTREACTIE -> () -> commission.comment(at.agreement(), at.key(), sent.tekst(), actor);
            case VORDERING -> () -> advices.completeClaim(at.agreement(), at.key(), sent.tekst(),
                    sent.bedragInEuro() == null ? null : new BigDecimal(sent.bedragInEuro()), documents, actor);
            case EINDVOORSTEL -> () -> advices.propose(at.agreement(), at.key(), sent.tekst(), documents, actor);
            case ANTWOORD -> () -> advices.respond(at.agreement(), at.key(), sent.tekst(), documents, actor);
            case BEVOEGDHEIDSVERWEER -> () -> advices.objectToJurisdiction(at.agreement(), at.key(), sent.tekst(), documents, actor);
            case CORRECTIEVERZOEK -> () -> advices.requestCorrection(at.agreement(), at.key(), sent.tekst(), actor);
            default -> () -> advices.submit(at.agreement(), at.key(), exchanged(sent.soort()), sent.tekst(), documents, actor);
        };
    }

    private static SubmissionKind exchanged(Procedurehandelingen.Stuksoort kind) {
        return switch (kind) {
            case VERWEER -> SubmissionKind.DEFENCE;
            case TEGENVORDERING -> SubmissionKind.COUNTERCLAIM;
            case REPLIEK -> SubmissionKind.REPLY;
            case DUPLIEK -> SubmissionKind.REJOINDER;
            default -> SubmissionKind.EVIDENCE;
        };
    }

    Runnable sit(InDossier at, Procedurehandelingen.NieuweZitting sent, Actor actor) {
        boolean conference = sent.soort() == Procedurehandelingen.Zittingsoort.REGIEZITTING;
        new OfKind().has(sent.soort() == Procedurehandelingen.Zittingsoort.GESPREK, "met", sent.met()).has(!conference, "toelichting", sent.toelichting())
                .has(conference, "rooster", sent.rooster()).check();
        return switch (sent.soort()) {
            case INTAKE -> () -> chair.intake(at.agreement(), at.key(), sent.toelichting(), actor);
            case GESPREK -> {
                Audience with = words.domain(required(sent.met(), "/met"));
                yield () -> chair.session(at.agreement(), at.key(), with, sent.toelichting(), actor);
            }
            case HOORZITTING_COMMISSIE -> () -> commission.hearing(at.agreement(), at.key(), sent.toelichting(), actor);
            case HOORZITTING_ARBITERS -> () -> arbitration.hear(at.agreement(), at.key(), sent.toelichting(), actor);
            case REGIEZITTING -> {
                List<TimetableRound> rounds = required(sent.rooster(), "/rooster").stream()
                        .map(each -> new TimetableRound(words.domain(each.soort()), each.op())).toList();
                yield () -> arbitration.holdCaseConference(at.agreement(), at.key(), rounds, actor);
            }
        };
    }

    Runnable extend(InDossier at, Procedurehandelingen.NieuweProcedureverlenging sent, Actor actor) {
        boolean conclusion = sent.soort() == Procedurehandelingen.Verlengingsoort.AFRONDING;
        new OfKind().has(conclusion, "met", sent.met()).has(!conclusion, "tot", sent.tot()).check();
        if (conclusion) {
            TermLength by = TermLength.parse(required(sent.met(), "/met"));
            return () -> chair.extendConclusion(at.agreement(), at.key(), by, actor);
        }
        LocalDate until = required(sent.tot(), "/tot");
        if (sent.soort() == Procedurehandelingen.Verlengingsoort.ADVIES) {
            return () -> commission.extendTerm(at.agreement(), at.key(), until, actor);
        }
        return actor.has(Role.ARBITER) ? () -> arbitration.extendAwardTerm(at.agreement(), at.key(), until, actor)
                : () -> advices.agreeToExtension(at.agreement(), at.key(), until, actor);
    }

    Runnable layDown(InDossier at, Procedurehandelingen.NieuweSchikkingsuitspraak sent, Actor actor) {
        new OfKind().has(sent.vastgelegd(), "kosten", sent.kosten()).has(sent.vastgelegd(), "nietOndertekend", sent.nietOndertekend())
                .has(!sent.vastgelegd(), "reden", sent.reden()).check();
        return sent.vastgelegd() ? () -> arbitration.layDown(at.agreement(), at.key(), sent.kosten(), unsigned(sent.nietOndertekend()), actor)
                : () -> arbitration.declineLayingDown(at.agreement(), at.key(), sent.reden(), actor);
    }

    static List<AwardUnsigned> unsigned(List<Procedurehandelingen.NietOndertekend> sent) {
        return sent == null ? List.of() : sent.stream().map(each -> new AwardUnsigned(each.naam(), each.reden())).toList();
    }

    static <T> T required(T value, String pointer) {
        if (value == null) {
            throw missing(pointer);
        }
        return value;
    }

    private static BadRequest missing(String pointer) {
        return new BadRequest(List.of(Fault.at(pointer, "api.missing")));
    }
}
