package nl.wederkerig.spreadsheet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.agreement.ConditionCircles;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.dossier.ConcludedAgreements;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes one agreement of the rows that have its reference (A2: concluded before it was entered). */
@Component
class NewAgreementRows {

    private static final Set<CommitmentColumn> NEEDED =
            Set.of(CommitmentColumn.TITLE, CommitmentColumn.KIND, CommitmentColumn.THEME, CommitmentColumn.PARTIES);

    private final Preparation preparation;
    private final ConcludedAgreements concluded;
    private final Organisations organisations;
    private final MessageSource messages;
    private final EffectiveTime time;

    NewAgreementRows(@Lazy Preparation preparation, @Lazy ConcludedAgreements concluded, Organisations organisations, MessageSource messages,
            EffectiveTime time) {
        this.preparation = preparation;
        this.concluded = concluded;
        this.organisations = organisations;
        this.messages = messages;
        this.time = time;
    }

    void plan(SheetPlan plan, List<SheetRow> rows, String file, Actor actor) {
        Map<CommitmentColumn, Object> said = together(plan, rows);
        int first = rows.get(0).number();
        NEEDED.stream().sorted().filter(column -> !said.containsKey(column) && rows.stream().noneMatch(row -> row.says().contains(column)))
                .forEach(column -> plan.add(plan.at(first, column, "needed-for-new." + column)));
        LocalDate inForce = (LocalDate) said.get(CommitmentColumn.IN_FORCE_ON);
        LocalDate on = (LocalDate) said.getOrDefault(CommitmentColumn.CONCLUDED_ON, inForce);
        days(plan, rows, on, inForce);
        RegisterAgreement registration = registration(said, rows, on, inForce, file);
        check(plan, registration, rows, actor);
        if (rows.stream().noneMatch(plan::isFaulty)) {
            ConcludedAgreements.Concluded how = new ConcludedAgreements.Concluded(on, dutch("text", file), dutch("document", file), dutch("because", file));
            concluded.whyNot(registration).forEach(reason -> plan.add(RowFault.of(first, reason)));
            if (!plan.isFaulty(rows.get(0))) {
                plan.add(new SheetPlan.NewAgreement(registration, how, rows));
            }
        }
        rows.forEach(row -> plan.fate(row, RowFate.NEW_AGREEMENT));
    }

    private void days(SheetPlan plan, List<SheetRow> rows, LocalDate on, LocalDate inForce) {
        int first = rows.get(0).number();
        boolean dated = rows.stream().anyMatch(row -> row.says().contains(CommitmentColumn.CONCLUDED_ON)
                || row.says().contains(CommitmentColumn.IN_FORCE_ON));
        if (on == null && !dated) {
            plan.add(plan.at(first, CommitmentColumn.CONCLUDED_ON, "needed-for-new.CONCLUDED_ON"));
        } else if (on != null && on.isAfter(time.today())) {
            plan.add(plan.at(first, CommitmentColumn.CONCLUDED_ON, "concluded-in-the-future"));
        } else if (on != null && inForce != null && inForce.isBefore(on)) {
            plan.add(plan.at(first, CommitmentColumn.IN_FORCE_ON, "in-force-before-concluded"));
        }
    }

    private Map<CommitmentColumn, Object> together(SheetPlan plan, List<SheetRow> rows) {
        Map<CommitmentColumn, Object> said = new EnumMap<>(CommitmentColumn.class);
        Map<CommitmentColumn, Integer> saidAt = new EnumMap<>(CommitmentColumn.class);
        for (SheetRow row : rows) {
            row.agreement().forEach((column, value) -> {
                if (said.putIfAbsent(column, value) == null) {
                    saidAt.put(column, row.number());
                } else if (!said.get(column).equals(value)) {
                    plan.add(plan.at(row.number(), column, "says-otherwise", String.valueOf(saidAt.get(column))));
                }
            });
        }
        return said;
    }

    @SuppressWarnings("unchecked")
    private RegisterAgreement registration(
            Map<CommitmentColumn, Object> said, List<SheetRow> rows, LocalDate on, LocalDate inForce, String file) {
        AgreementKind kind = (AgreementKind) said.get(CommitmentColumn.KIND);
        List<PartyKey> parties = (List<PartyKey>) said.getOrDefault(CommitmentColumn.PARTIES, List.of());
        boolean after = inForce != null && on != null && inForce.isAfter(on);
        return new RegisterAgreement(
                rows.get(0).reference(), (String) said.get(CommitmentColumn.TITLE), null, kind, (String) said.get(CommitmentColumn.THEME), null,
                on, true, parties, arrangement((Route) said.get(CommitmentColumn.ROUTE)), List.of(),
                new FinancialParagraph(false, false, Map.of(), dutch("check", file)), new UdoCheck(false, false, null, dutch("check", file)),
                after ? inForce : null, null, rows.stream().map(SheetRow::promised).toList(), false, false, null);
    }

    /** Where the sheet says nothing of disputes, nothing that could bind follows: a chair, for money too, whose outcome does not bind. */
    private DisputeArrangement arrangement(Route said) {
        Route route = said == null ? Route.INDEPENDENT_CHAIR : said;
        boolean appoints = Set.of(Route.INDEPENDENT_CHAIR, Route.BINDING_ADVICE, Route.CHAIR_THEN_BINDING_ADVICE, Route.EXPERT_ADVICE).contains(route);
        OrganisationId authority = appoints ? organisations.everByCode("RVS").orElse(null) : null;
        return new DisputeArrangement(route, route == Route.INDEPENDENT_CHAIR ? OutcomeForce.NON_BINDING : null,
                said == null ? dutch("no-arrangement", "") : null, null, authority, null, null, null, null, Map.of(), null, false, List.of(), null);
    }

    private void check(SheetPlan plan, RegisterAgreement registration, List<SheetRow> rows, Actor actor) {
        FaultPlaces places = new FaultPlaces(plan, rows);
        preparation.faults(registration, actor).forEach(places::report);
        ConditionCircles.whyRefused(registration.commitments().stream().filter(each -> each.key() != null).toList())
                .ifPresent(reason -> plan.add(RowFault.of(rows.get(0).number(), reason)));
        registration.parties().stream().filter(party -> party.role() == PartyRole.CO_SIGNER).map(PartyKey::organisation)
                .filter(organisation -> registration.parties().stream().filter(each -> each.organisation().equals(organisation)).count() > 1)
                .forEach(twice -> plan.add(plan.at(rows.get(0).number(), CommitmentColumn.PARTIES, "party-twice", twice)));
    }

    private String dutch(String what, String file) {
        return messages.getMessage("spreadsheet.entered." + what, new Object[] {file}, Locale.forLanguageTag("nl"));
    }
}
