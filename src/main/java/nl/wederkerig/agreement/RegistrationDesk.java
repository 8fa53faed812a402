package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** Finds everything that is wrong with an agreement as it is entered, or with the arrangement or timetable that replaces another. */
@Component
class RegistrationDesk {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,59}");

    private final Organisations organisations;
    private final AgreementStore store;
    private final FrameworkArrangements frameworks;
    private final ThemeRepository themes;
    private final Supersession supersession;
    private final EffectiveTime time;

    RegistrationDesk(
            Organisations organisations, AgreementStore store, FrameworkArrangements frameworks, ThemeRepository themes,
            Supersession supersession, EffectiveTime time) {
        this.organisations = organisations;
        this.store = store;
        this.frameworks = frameworks;
        this.themes = themes;
        this.supersession = supersession;
        this.time = time;
    }

    /** The parties as organisations. @throws nl.wederkerig.shared.InvalidInput with all faults */
    Map<OrganisationId, OrganisationView> check(RegisterAgreement command, Actor actor) {
        faults(command, actor).refuse();
        return known(command.parties(), command.arrangement());
    }

    Faults faults(RegisterAgreement command, Actor actor) {
        Faults faults = new Faults();
        header(faults, command);
        Map<OrganisationId, OrganisationView> known = known(command.parties(), command.arrangement());
        parties(faults, command.parties(), known, actor);
        arrangement(faults, command.parties(), command.arrangement(), command.timetable(), command.kind(), known, actor);
        new ArrangementFaults(faults, command.parties(), known, time.today()).check(command.timetable(), true).whatIfs(command.whatIfs());
        ChecksService.check(faults, command.financialParagraph());
        ChecksService.check(faults, command.udoCheck());
        new CommitmentFaults(faults, takingPart(command.parties())).check(command.commitments());
        supersession.check(faults, command, actor);
        return faults;
    }

    Map<Integer, Reason> whyNotTheseSides(List<PartyKey> parties) {
        return Sides.whyNotByPlace(parties, known(parties, null));
    }

    void check(Agreement agreement, DisputeArrangement arrangement, AgreementKind kind, Actor actor) {
        Faults faults = new Faults();
        List<PartyKey> parties = agreement.parties().all().stream().map(AgreementParty::key).toList();
        arrangement(faults, parties, arrangement, agreement.arrangement().timetable(), kind, known(parties, arrangement), actor);
        faults.refuse();
    }

    void check(Agreement agreement, List<Milestone> timetable, List<WhatIf> whatIfs) {
        Faults faults = new Faults().required("timetable", timetable);
        faults.refuse();
        List<PartyKey> parties = agreement.parties().all().stream().map(AgreementParty::key).toList();
        boolean authority = agreement.arrangement().arrangement().appointingAuthority() != null;
        new ArrangementFaults(faults, parties, Map.of(), time.today()).check(timetable, authority).whatIfs(whatIfs);
        faults.refuse();
    }

    static Set<OrganisationId> takingPart(List<PartyKey> parties) {
        return parties.stream().filter(party -> party.role() != PartyRole.OBSERVER).map(PartyKey::organisation)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private void header(Faults faults, RegisterAgreement command) {
        String reference = command.reference();
        boolean wellFormed = reference == null || REFERENCE.matcher(reference).matches();
        faults.when(!wellFormed, "reference", "agreement.reference")
                .when(wellFormed && reference != null && store.referenceTaken(reference), "reference", "agreement.reference-taken",
                        String.valueOf(reference))
                .line("title", command.title(), Faults.LONGEST_TITLE)
                .optionalProse("summary", command.summary(), Faults.LONGEST_NOTE)
                .required("kind", command.kind())
                .required("theme", command.theme())
                .when(command.theme() != null && !themes.existsByCodeAndInUseTrue(command.theme()), "theme", "agreement.unknown-theme",
                        String.valueOf(command.theme()));
        day(faults, "inForceOn", command.inForceOn());
        day(faults, "provisionalFrom", command.provisionalFrom());
        day(faults, "registeredOn", command.registeredOn());
        faults.when(command.registeredOn() != null && command.registeredOn().isAfter(time.today()), "registeredOn", "agreement.in-the-future")
                .when(command.provisionalFrom() != null && command.inForceOn() != null
                        && !command.provisionalFrom().isBefore(command.inForceOn()), "provisionalFrom", "agreement.provisional-before");
    }

    private static void day(Faults faults, String path, LocalDate day) {
        faults.when(day != null && ArrangementFaults.unknown(day), path, "agreement.outside-calendar");
    }

    private void parties(
            Faults faults, List<PartyKey> parties, Map<OrganisationId, OrganisationView> known, Actor actor) {
        faults.when(parties.isEmpty(), "parties", "agreement.no-parties");
        Set<PartyKey> seen = new HashSet<>();
        for (int i = 0; i < parties.size(); i++) {
            PartyKey party = parties.get(i);
            String path = "parties[" + i + "].";
            OrganisationView organisation = known.get(party.organisation());
            faults.required(path + "organisation", party.organisation())
                    .required(path + "role", party.role())
                    .when(party.organisation() != null && organisation == null, path + "organisation", "agreement.unknown-organisation",
                            String.valueOf(party.organisation()))
                    .when(organisation != null && !organisation.existsOn(time.today()), path + "organisation",
                            "agreement.organisation-gone", String.valueOf(party.organisation()))
                    .when(!seen.add(party), path + "organisation", "agreement.party-twice");
        }
        faults.when(parties.stream().filter(party -> party.role() == PartyRole.CO_SIGNER).count() > 1, "parties",
                "agreement.one-co-signer");
        boolean entersForOthers = actor.isSystem() || actor.has(Role.REGISTRAR);
        faults.when(!entersForOthers && !actor.isAmong(takingPart(parties)), "parties", "agreement.own-organisation");
    }

    private void arrangement(
            Faults faults, List<PartyKey> parties, DisputeArrangement arrangement, List<Milestone> timetable, AgreementKind kind,
            Map<OrganisationId, OrganisationView> known, Actor actor) {
        new ArrangementFaults(faults, parties, known, time.today()).check(arrangement, kind, timetable);
        if (arrangement != null && arrangement.framework() != null) {
            faults.when(!frameworks.accepted(arrangement.framework(), actor), "arrangement.framework", "agreement.unknown-framework");
        }
    }

    private Map<OrganisationId, OrganisationView> known(List<PartyKey> parties, DisputeArrangement arrangement) {
        Stream<OrganisationId> authority = arrangement == null ? Stream.empty() : Stream.ofNullable(arrangement.appointingAuthority());
        Set<OrganisationId> named = Stream.concat(parties.stream().map(PartyKey::organisation), authority)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        return organisations.byIds(named, time.today());
    }
}
