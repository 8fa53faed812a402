package nl.wederkerig.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/** An agreement of VNG, SZW and BZK that is entered well, to change one thing of. */
public final class Registrations {

    public static final OrganisationId VNG = new OrganisationId("vng");
    public static final OrganisationId IPO = new OrganisationId("ipo");
    public static final OrganisationId SZW = new OrganisationId("mnre1073");
    public static final OrganisationId BZK = new OrganisationId("mnre1034");
    public static final OrganisationId FIN = new OrganisationId("mnre1090");
    public static final OrganisationId COUNCIL_OF_STATE = new OrganisationId("oorg10008");

    private String reference;
    private AgreementKind kind = AgreementKind.ADMINISTRATIVE_AGREEMENT;
    private List<PartyKey> parties = List.of(
            new PartyKey(VNG, PartyRole.DECENTRAL), new PartyKey(SZW, PartyRole.LINE_MINISTRY), new PartyKey(BZK, PartyRole.CO_SIGNER));
    private DisputeArrangement arrangement = arrangement(Route.BINDING_ADVICE);
    private List<WhatIf> whatIfs = List.of();
    private List<Milestone> timetable = List.of();
    private FinancialParagraph paragraph = paragraph();
    private UdoCheck udoCheck = new UdoCheck(true, true, null, null);
    private List<PromisedCommitment> commitments = List.of(commitment("loket"));
    private boolean existing;
    private String replaces;
    private LocalDate inForceOn;
    private LocalDate registeredOn;

    private Registrations() {}

    public static Registrations valid() {
        return new Registrations();
    }

    public static Actor negotiator(OrganisationId organisation) {
        return new Actor(PersonId.create(), organisation, Set.of(Role.NEGOTIATOR));
    }

    public static FinancialParagraph paragraph() {
        return new FinancialParagraph(true, true, Map.of(2027, new BigDecimal("12500000")), null);
    }

    public static PromisedCommitment commitment(String key) {
        return new PromisedCommitment(
                key, SZW, false, List.of(VNG), "Een landelijk loket openen", LocalDate.of(2027, 6, 1), null, null, Map.of(), null, null);
    }

    public static DisputeArrangement arrangement(Route route) {
        return arrangement(route, List.of());
    }

    public static DisputeArrangement arrangement(Route route, List<OrganisationId> decisionsBy) {
        boolean appoints = Set.of(Route.BINDING_ADVICE, Route.INDEPENDENT_CHAIR, Route.CHAIR_THEN_BINDING_ADVICE, Route.EXPERT_ADVICE)
                .contains(route);
        return new DisputeArrangement(
                route, null, null, route == Route.CROWN_DISPUTE ? "Artikel 136 Grondwet" : null, appoints ? COUNCIL_OF_STATE : null,
                null, Panel.SINGLE, TermLength.months(6), TermLength.months(6), Map.of(), null, false, decisionsBy, null);
    }

    public Registrations reference(String value) {
        reference = value;
        return this;
    }

    public Registrations kind(AgreementKind value) {
        kind = value;
        return this;
    }

    public Registrations parties(PartyKey... values) {
        parties = List.of(values);
        return this;
    }

    public Registrations and(OrganisationId organisation, PartyRole role) {
        parties = new ArrayList<>(parties);
        parties.add(new PartyKey(organisation, role));
        return this;
    }

    public Registrations arrangement(DisputeArrangement value) {
        arrangement = value;
        return this;
    }

    public Registrations timetable(Milestone... values) {
        timetable = List.of(values);
        return this;
    }

    public Registrations whatIfs(WhatIf... values) {
        whatIfs = List.of(values);
        return this;
    }

    public Registrations checks(FinancialParagraph value, UdoCheck check) {
        paragraph = value;
        udoCheck = check;
        return this;
    }

    public Registrations commitments(PromisedCommitment... values) {
        commitments = List.of(values);
        return this;
    }

    public Registrations existing() {
        existing = true;
        return this;
    }

    public Registrations registeredOn(String day) {
        registeredOn = LocalDate.parse(day);
        return this;
    }

    public Registrations inForceOn(LocalDate day) {
        inForceOn = day;
        return this;
    }

    public Registrations replaces(String value) {
        replaces = value;
        return this;
    }

    public RegisterAgreement command() {
        return new RegisterAgreement(
                reference, "Een loket voor iedereen", "Waar het over gaat", kind, "sociaal-domein", null, registeredOn, existing, parties,
                arrangement, timetable, paragraph, udoCheck, inForceOn, null, commitments, false, false, replaces, whatIfs);
    }
}
