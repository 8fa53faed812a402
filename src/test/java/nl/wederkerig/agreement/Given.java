package nl.wederkerig.agreement;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.ChecksView.By;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** Agreements in memory, valid ones, to change one thing of. */
final class Given {

    static final LocalDate OPENED = LocalDate.of(2026, 1, 15);
    static final Holidays HOLIDAYS = Holidays.statutory();

    private static final Map<OrganisationId, OrganisationView> ORGANISATIONS = Arrays.asList(
                    organisation("vng", "VNG", Layer.MUNICIPALITY, OrganisationKind.ASSOCIATION),
                    organisation("ipo", "IPO", Layer.PROVINCE, OrganisationKind.ASSOCIATION),
                    organisation("gm0344", "GM0344", Layer.MUNICIPALITY, OrganisationKind.MUNICIPALITY),
                    organisation("mnre1073", "SZW", Layer.RIJK, OrganisationKind.MINISTRY),
                    organisation("mnre1034", "BZK", Layer.RIJK, OrganisationKind.MINISTRY),
                    organisation("mnre1090", "FIN", Layer.RIJK, OrganisationKind.MINISTRY),
                    organisation("ggdghor", "GGD", null, OrganisationKind.OTHER))
            .stream().collect(Collectors.toMap(OrganisationView::id, Function.identity()));

    private Given() {}

    static Map<OrganisationId, OrganisationView> organisations() {
        return ORGANISATIONS;
    }

    static Agreement registered(Registrations registration) {
        RegisterAgreement command = registration.command();
        List<AgreementParty> parties = command.parties().stream()
                .map(key -> new AgreementParty(key, Sides.of(key.role(), ORGANISATIONS.get(key.organisation()).layer())))
                .toList();
        By by = new By(VNG, null, at(OPENED));
        return new Agreement(AgreementId.create(), command, parties,
                Checks.NONE.with(command.financialParagraph(), by).with(command.udoCheck(), by));
    }

    /** Negotiating since {@link #OPENED}, everybody having accepted the arrangement. */
    static Agreement negotiating(Registrations registration) {
        Agreement agreement = registered(registration);
        agreement.parties().joint().forEach(party -> party.acceptArrangement(1, at(OPENED)));
        DisputeArrangement arrangement = agreement.arrangement().arrangement();
        agreement.move(AgreementTransition.NEGOTIATION_OPENED);
        agreement.term().start(OPENED, arrangement.negotiationTerm(), arrangement.termRule(), HOLIDAYS);
        return agreement;
    }

    static Agreement in(AgreementStatus status) {
        Agreement agreement = status == AgreementStatus.PREPARATION
                ? registered(Registrations.valid()) : negotiating(Registrations.valid());
        road(status).forEach(agreement::move);
        return agreement;
    }

    static AgreementParty party(Agreement agreement, OrganisationId organisation) {
        return agreement.parties().of(organisation).get(0);
    }

    static Situation situation(Agreement agreement, AgreementParty party) {
        return situation(agreement, party, OPENED);
    }

    static Situation situation(Agreement agreement, AgreementParty party, LocalDate day) {
        return new Situation(agreement, party, false, at(day), List.of());
    }

    static Situation ofSzw(Agreement agreement) {
        return situation(agreement, party(agreement, SZW));
    }

    /** The beginning of the day. */
    static Instant at(LocalDate day) {
        return LegalZone.startOf(day);
    }

    private static List<AgreementTransition> road(AgreementStatus status) {
        return switch (status) {
            case PREPARATION, NEGOTIATION -> List.of();
            case NEGOTIATORS_AGREEMENT -> List.of(AgreementTransition.DELEGATIONS_AGREED);
            case SIGNING -> List.of(AgreementTransition.TEXT_AGREED);
            case CABINET -> List.of(AgreementTransition.TEXT_AGREED, AgreementTransition.REFERRED);
            case ESCALATED -> List.of(AgreementTransition.TERM_ELAPSED);
            case FAILED -> List.of(AgreementTransition.NEGOTIATION_ABANDONED);
            case IN_FORCE -> List.of(AgreementTransition.TEXT_AGREED, AgreementTransition.SIGNED_BY_ALL);
            case COMPLETED -> List.of(
                    AgreementTransition.TEXT_AGREED, AgreementTransition.SIGNED_BY_ALL, AgreementTransition.EVERYTHING_DONE);
            case TERMINATED -> List.of(
                    AgreementTransition.TEXT_AGREED, AgreementTransition.SIGNED_BY_ALL, AgreementTransition.ENDED_EARLY);
        };
    }

    private static OrganisationView organisation(String id, String code, Layer layer, OrganisationKind kind) {
        return new OrganisationView(new OrganisationId(id), code, code, code, layer, kind, null, null, null, null);
    }
}
