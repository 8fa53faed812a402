package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.OrganisationId;

/** What is wrong with an arrangement or a timetable as it is filled in (A6, D4, D5, D7). */
final class ArrangementFaults {

    private static final Set<Route> APPOINTS = EnumSet.of(
            Route.INDEPENDENT_CHAIR, Route.BINDING_ADVICE, Route.CHAIR_THEN_BINDING_ADVICE, Route.EXPERT_ADVICE);
    private static final int LONGEST_NAME = 200;

    private final Faults faults;
    private final List<PartyKey> parties;
    private final Map<OrganisationId, OrganisationView> organisations;
    private final LocalDate today;

    /** @param organisations those that are known of all that are named */
    ArrangementFaults(Faults faults, List<PartyKey> parties, Map<OrganisationId, OrganisationView> organisations, LocalDate today) {
        this.faults = faults;
        this.parties = parties;
        this.organisations = organisations;
        this.today = today;
    }

    /** @param timetable that stands with it: an advice in it needs somebody who appoints */
    void check(DisputeArrangement arrangement, AgreementKind kind, List<Milestone> timetable) {
        if (arrangement == null || arrangement.route() == null) {
            faults.when(true, "arrangement.route", "agreement.required");
            return;
        }
        route(arrangement, kind);
        force(arrangement);
        authority(arrangement, timetable);
        term("arrangement.negotiationTerm", arrangement.negotiationTerm());
        term("arrangement.disputeTerm", arrangement.disputeTerm());
        arrangement.disputeTermByKind().forEach((each, length) -> term("arrangement.disputeTermByKind." + each, length));
        for (int i = 0; i < arrangement.decisionsBy().size(); i++) {
            decides("arrangement.decisionsBy[" + i + "]", arrangement.decisionsBy().get(i));
        }
        if (arrangement.chair() != null) {
            faults.line("arrangement.chair", arrangement.chair(), LONGEST_NAME);
        }
        faults.optionalProse("arrangement.routeReason", arrangement.routeReason(), Faults.LONGEST_NOTE);
    }

    /** @param authority whether the arrangement names who appoints, or tells itself that it does not */
    ArrangementFaults check(List<Milestone> timetable, boolean authority) {
        for (int i = 0; i < timetable.size(); i++) {
            String path = "timetable[" + i + "].";
            Milestone milestone = timetable.get(i);
            faults.line(path + "title", milestone.title(), Faults.LONGEST_TITLE)
                    .required(path + "on", milestone.on())
                    .when(milestone.on() != null && unknown(milestone.on()), path + "on", "agreement.outside-calendar")
                    .when(milestone.owner() != null && !isParty(milestone.owner()), path + "owner", "agreement.no-party");
            if (milestone.advice() != null) {
                advice(path + "advice.", milestone, authority);
            }
        }
        return this;
    }

    /** Agreed with the timetable (T73). */
    void whatIfs(List<WhatIf> whatIfs) {
        for (int i = 0; i < whatIfs.size(); i++) {
            String path = "whatIfs[" + i + "].";
            WhatIf whatIf = whatIfs.get(i);
            LocalDate from = whatIf.dated() ? whatIf.on() : today;
            faults.line(path + "condition", whatIf.condition(), Faults.LONGEST_TITLE)
                    .prose(path + "consequence", whatIf.consequence(), Faults.LONGEST_NOTE)
                    .when(unknown(from), path + "on", "agreement.outside-calendar")
                    .when(!unknown(from) && unknown(whatIf.within().after(from)), path + "within", "agreement.outside-calendar");
        }
    }

    private void advice(String path, Milestone milestone, boolean authority) {
        AgreedAdvice advice = milestone.advice();
        faults.prose(path + "question", advice.question(), Faults.LONGEST_NOTE)
                .when(!authority, path + "question", "agreement.advice-without-authority")
                .when(milestone.on() != null && unknown(advice.within().after(milestone.on())), path + "within", "agreement.outside-calendar");
    }

    private void route(DisputeArrangement arrangement, AgreementKind kind) {
        boolean crown = arrangement.route() == Route.CROWN_DISPUTE;
        if (crown) {
            faults.line("arrangement.legalBasis", arrangement.legalBasis(), Faults.LONGEST_TITLE);
        }
        faults.when(!crown && arrangement.legalBasis() != null, "arrangement.legalBasis", "agreement.legal-basis-for-crown-only");
        faults.when(
                arrangement.route() == Route.TOP_CONSULTATION && kind == AgreementKind.FINANCIAL_SETTLEMENT, "arrangement.route",
                "agreement.no-top-consultation-about-money");
    }

    private void force(DisputeArrangement arrangement) {
        OutcomeForce force = arrangement.force();
        Set<OutcomeForce> possible = switch (arrangement.route()) {
            case BINDING_ADVICE, CROWN_DISPUTE -> EnumSet.of(OutcomeForce.BINDING);
            case COUNCIL_OF_STATE, TOP_CONSULTATION -> EnumSet.of(OutcomeForce.NON_BINDING);
            case EXPERT_ADVICE -> EnumSet.of(OutcomeForce.NON_BINDING, OutcomeForce.WEIGHTY);
            case INDEPENDENT_CHAIR, CHAIR_THEN_BINDING_ADVICE -> EnumSet.allOf(OutcomeForce.class);
        };
        faults.when(force != null && !possible.contains(force), "arrangement.force", "agreement.force-not-for-route");
    }

    private void authority(DisputeArrangement arrangement, List<Milestone> timetable) {
        OrganisationId authority = arrangement.appointingAuthority();
        String path = "arrangement.appointingAuthority";
        if (authority == null) {
            boolean advised = timetable.stream().anyMatch(milestone -> milestone.advice() != null);
            faults.when(APPOINTS.contains(arrangement.route()) || advised, path, "agreement.appointing-authority-needed");
            return;
        }
        OrganisationView organisation = organisations.get(authority);
        faults.when(organisation == null, path, "agreement.unknown-organisation", authority);
        faults.when(
                organisation != null && organisation.code().equals("RVS") && arrangement.route() == Route.COUNCIL_OF_STATE, path,
                "agreement.appoints-and-advises");
    }

    private void decides(String path, OrganisationId organisation) {
        boolean takesPart = parties.stream()
                .anyMatch(party -> organisation.equals(party.organisation()) && party.role() != PartyRole.OBSERVER);
        faults.when(!takesPart, path, "agreement.no-party");
    }

    private void term(String path, TermLength length) {
        faults.when(unknown(length.after(today)), path, "agreement.outside-calendar");
    }

    /** With some years to spare for what follows on a term. */
    static boolean unknown(LocalDate day) {
        return day.getYear() < Holidays.FIRST_YEAR || day.getYear() > Holidays.LAST_YEAR - 5;
    }

    private boolean isParty(OrganisationId organisation) {
        return parties.stream().anyMatch(party -> organisation.equals(party.organisation()));
    }
}
