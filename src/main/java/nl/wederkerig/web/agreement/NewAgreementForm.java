package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.agreement.CooperationModel;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.agreement.WhatIf;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Wording;
import org.springframework.stereotype.Component;

/** A new agreement as it was filled in. */
@Component
class NewAgreementForm {

    static final String PARTY_ROWS = "parties.rows";

    private static final int FEWEST_PARTIES = 4;
    private static final int CANDIDATES = 5;
    private static final String CO_SIGNS = "BZK";

    private final Preparation preparation;
    private final Organisations organisations;
    private final EffectiveTime time;
    private final Wording wording;

    NewAgreementForm(Preparation preparation, Organisations organisations, EffectiveTime time,
            Wording wording) {
        this.preparation = preparation;
        this.organisations = organisations;
        this.time = time;
        this.wording = wording;
    }

    static int partyRows(Form form) {
        return ArrangementForm.rows(form, PARTY_ROWS, FEWEST_PARTIES);
    }

    /** Where no parties were filled in yet, those that each agreement has: who enters it, and who co-signs. */
    Form begun(Map<String, List<String>> held, Actor actor) {
        if (held.keySet().stream().anyMatch(field -> NewAgreementStep.of(field) == NewAgreementStep.PARTIES)) {
            return Form.of(held);
        }
        Map<String, Object> filled = new LinkedHashMap<>(held);
        OrganisationView own = organisations.byId(actor.organisation(), time.today());
        boolean coSigns = own.code().equals(CO_SIGNS);
        boolean known = organisations.called(own.label(), time.today()).size() == 1;
        fill(filled, 0, known ? own.label() : own.code(), coSigns ? PartyRole.CO_SIGNER
                : own.layer() == Layer.RIJK ? PartyRole.LINE_MINISTRY : PartyRole.DECENTRAL);
        if (!coSigns) {
            fill(filled, 1, CO_SIGNS, PartyRole.CO_SIGNER);
        }
        return Form.of(filled);
    }

    static Form oneRowMore(Form draft, String counter) {
        Map<String, Object> more = new LinkedHashMap<>(draft.values());
        more.put(counter, ArrangementForm.rows(draft, counter, 1) + 1);
        return Form.of(more);
    }

    private static void fill(Map<String, Object> filled, int row, String organisation, PartyRole role) {
        filled.put("parties[" + row + "].organisation", organisation);
        filled.put("parties[" + row + "].role", role.name());
    }

    /** Without the rows in which nothing was typed. */
    static Form closedUp(Form form) {
        return ArrangementForm.closedUp(form.closedUp("parties", field -> false));
    }

    /** Everything that is wrong with it, in the order in which it is asked: what cannot be read, and what would not be registered. */
    List<Fault> faults(Form form, Actor actor) {
        FormFields fields = new FormFields(closedUp(form));
        RegisterAgreement command = command(fields);
        Set<String> unread = fields.faults().stream().map(Fault::path).collect(Collectors.toSet());
        List<Fault> found = Stream.concat(fields.faults().stream(),
                preparation.faults(command, actor).stream().filter(fault -> !unread.contains(fault.path()))).toList();
        return Stream.of(found, sides(command.parties(), found), past(command)).flatMap(List::stream).sorted(NewAgreementStep.AS_ASKED).toList();
    }

    /** A milestone that has passed before negotiations open reminds nobody; of what was agreed before it was entered it stands as it was. */
    private List<Fault> past(RegisterAgreement command) {
        return command.existing() ? List.of() : Stream.concat(
                past("timetable", command.timetable().stream().map(Milestone::on).toList()),
                past("whatIfs", command.whatIfs().stream().map(WhatIf::on).toList())).toList();
    }

    private Stream<Fault> past(String list, List<LocalDate> days) {
        return IntStream.range(0, days.size()).filter(row -> days.get(row) != null && days.get(row).isBefore(time.today()))
                .mapToObj(row -> Fault.at(list + "[" + row + "].on", "form.day-past"));
    }

    /** A party at a side where it cannot be (A3), at its role; asked once the parties are otherwise as they should be. */
    private List<Fault> sides(List<PartyKey> parties, List<Fault> found) {
        if (parties.isEmpty() || found.stream().anyMatch(fault -> fault.path().startsWith("parties["))) {
            return List.of();
        }
        List<Fault> missing = missing(parties);
        return !missing.isEmpty() ? missing : preparation.whyNotTheseSides(parties).entrySet().stream()
                .map(each -> Fault.at("parties[" + each.getKey() + "].role", "form.rule", each.getValue().rule(), wording.reason(each.getValue())))
                .toList();
    }

    /** Nobody joins later: without a decentral party and a line ministry negotiations would never open (A2). */
    private List<Fault> missing(List<PartyKey> parties) {
        Reason reason = parties.stream().noneMatch(party -> party.role() == PartyRole.DECENTRAL) ? Reason.of("A2", "decentral-party-missing")
                : parties.stream().noneMatch(party -> party.role() == PartyRole.LINE_MINISTRY) ? Reason.of("A2", "line-ministry-missing") : null;
        return reason == null ? List.of() : List.of(Fault.at("parties", "form.rule", reason.rule(), wording.reason(reason)));
    }

    /** What cannot be read is left out; the fields say so. */
    RegisterAgreement command(FormFields fields) {
        List<PartyKey> parties = parties(fields);
        return new RegisterAgreement(null, fields.text("title"), fields.text("summary"),
                fields.chosen("kind", AgreementKind.class), fields.text("theme"),
                fields.choice("cooperationModel", CooperationModel.class), null, fields.yes("existing"), parties,
                ArrangementForm.arrangement(fields), ArrangementForm.timetable(fields), null, null, fields.day("inForceOn"),
                fields.day("provisionalFrom"), List.of(), false, false, fields.text("replaces"),
                ArrangementForm.whatIfs(fields));
    }

    /** An organisation that nobody knows is a fault; likewise a name that several have. */
    List<PartyKey> parties(FormFields fields) {
        List<PartyKey> parties = new ArrayList<>();
        for (int i = 0; i < partyRows(fields.form()); i++) {
            String row = "parties[" + i + "].";
            String typed = fields.text(row + "organisation");
            PartyRole role = fields.choice(row + "role", PartyRole.class);
            if (typed != null || fields.text(row + "role") != null) {
                parties.add(new PartyKey(typed == null ? null : organisation(fields, row + "organisation", typed), role));
            }
        }
        return parties;
    }

    private OrganisationId organisation(FormFields fields, String name, String typed) {
        List<OrganisationView> called = organisations.called(typed, time.today());
        if (called.size() == 1) {
            return called.get(0).id();
        }
        if (called.isEmpty()) {
            List<OrganisationView> like = organisations.search(new OrganisationSearch(
                    typed, null, null, false, OrganisationSearch.Sort.NAME, false, 0, CANDIDATES), time.today()).organisations();
            return like.isEmpty() ? fields.wrong(name, "form.organisation", typed)
                    : fields.wrong(name, "form.organisation-like", typed, named(like));
        }
        return fields.wrong(name, "form.organisation-several", typed, named(called.subList(0, Math.min(CANDIDATES, called.size()))));
    }

    /** "gemeente Utrecht (GM0344), provincie Utrecht (PV26)". */
    private static String named(List<OrganisationView> candidates) {
        return candidates.stream().map(each -> each.name() + " (" + each.code() + ")").collect(Collectors.joining(", "));
    }
}
