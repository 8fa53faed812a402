package nl.wederkerig.spreadsheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementHeader;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.commitment.CommitmentEntry;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Reason;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Compares the rows of an agreement that is here with what is here. Says whether they are the same and in which column they are
 * not, never what stands here: the registrar does not see it.
 */
@Component
class KnownAgreementRows {

    private static final Set<AgreementStatus> SIGNED = EnumSet.of(AgreementStatus.IN_FORCE, AgreementStatus.COMPLETED, AgreementStatus.TERMINATED);

    /** A date may be the present one or the first. */
    private static final Map<CommitmentColumn, BiPredicate<PromisedCommitment, CommitmentView>> SAME = Map.ofEntries(
            Map.entry(CommitmentColumn.TEXT, (said, here) -> text(said.text()).equals(text(here.text()))),
            Map.entry(CommitmentColumn.OBLIGOR, (said, here) -> here.obligor().equals(said.obligor()) && said.byMembers() == here.byMembers()),
            Map.entry(CommitmentColumn.BENEFICIARIES, (said, here) -> Set.copyOf(said.beneficiaries()).equals(Set.copyOf(here.beneficiaries()))),
            Map.entry(CommitmentColumn.DUE, (said, here) -> said.due().equals(here.due()) || said.due().equals(here.firstDue())),
            Map.entry(CommitmentColumn.AFTER_COMMITMENT, (said, here) -> said.afterCommitment().equals(here.afterCommitment())),
            Map.entry(CommitmentColumn.AFTER_EVENT, (said, here) -> said.afterEvent().equals(here.afterEvent())),
            Map.entry(CommitmentColumn.NATURE, (said, here) -> said.detail().nature() == here.detail().nature()),
            Map.entry(CommitmentColumn.MONEY, (said, here) -> said.detail().money() == here.detail().money()),
            Map.entry(CommitmentColumn.CHANNEL, (said, here) -> said.detail().channel() == here.detail().channel()),
            Map.entry(CommitmentColumn.PRICE_LEVEL, (said, here) -> Objects.equals(said.detail().priceLevel(), here.detail().priceLevel())),
            Map.entry(CommitmentColumn.MEASURE, (said, here) -> Objects.equals(said.detail().measure(), here.detail().measure())),
            Map.entry(CommitmentColumn.TARGET, (said, here) -> Objects.equals(said.detail().target(), here.detail().target())),
            Map.entry(CommitmentColumn.EVIDENCE_REQUIRED,
                    (said, here) -> said.detail().evidenceRequired() == here.detail().evidenceRequired()));

    private final Agreements agreements;
    private final Commitments commitments;
    private final CommitmentEntry entry;

    KnownAgreementRows(@Lazy Agreements agreements, @Lazy Commitments commitments, @Lazy CommitmentEntry entry) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.entry = entry;
    }

    void plan(SheetPlan plan, AgreementId agreement, List<SheetRow> rows) {
        AgreementView view = agreements.view(agreement, Actor.system());
        AgreementHeader header = view.header();
        if (!header.existing() && !SIGNED.contains(header.status())) {
            rows.forEach(row -> plan.add(plan.at(row.number(), CommitmentColumn.REFERENCE, "not-signed-yet")));
            return;
        }
        Map<String, CommitmentView> present = commitments.of(agreement, Actor.system()).stream()
                .collect(Collectors.toMap(CommitmentView::key, Function.identity(), (one, other) -> one));
        List<SheetRow> added = new ArrayList<>();
        for (SheetRow row : rows) {
            agreement(plan, row, view);
            CommitmentView same = present.get(row.key());
            if (same != null) {
                commitment(plan, row, same);
                plan.fate(row, RowFate.UNCHANGED);
            } else if (!plan.isFaulty(row)) {
                added.add(row);
            }
        }
        add(plan, agreement, header, added);
    }

    private void add(SheetPlan plan, AgreementId agreement, AgreementHeader header, List<SheetRow> added) {
        if (!header.existing()) {
            added.forEach(row -> plan.add(RowFault.of(row.number(), Reason.of("A15", "stands-in-a-signed-text"))));
        } else if (header.status() != AgreementStatus.IN_FORCE) {
            added.forEach(row -> plan.add(RowFault.of(row.number(), Reason.of("A15", "entered-in-force-only"))));
        } else if (!added.isEmpty()) {
            List<PromisedCommitment> promised = added.stream().map(SheetRow::promised).toList();
            FaultPlaces places = new FaultPlaces(plan, added);
            entry.faults(agreement, promised).forEach(places::report);
            entry.whyNot(agreement, promised).ifPresent(reason -> plan.add(RowFault.of(added.get(0).number(), reason)));
            added.forEach(row -> plan.fate(row, RowFate.NEW_COMMITMENT));
            plan.add(new SheetPlan.Addition(agreement, added));
        }
    }

    @SuppressWarnings("unchecked")
    private static void agreement(SheetPlan plan, SheetRow row, AgreementView view) {
        AgreementHeader header = view.header();
        row.agreement().forEach((column, said) -> {
            boolean same = switch (column) {
                case TITLE -> text(said).equals(text(header.title()));
                case KIND -> said == header.kind();
                case THEME -> said.equals(header.theme());
                case PARTIES -> organisations((List<PartyKey>) said).containsAll(parties(view)) && parties(view).containsAll(organisations((List<PartyKey>) said));
                case CONCLUDED_ON -> !header.existing() || said.equals(header.registeredOn());
                case IN_FORCE_ON -> said.equals(header.inForceOn() == null ? header.agreedInForceOn() : header.inForceOn());
                default -> true;
            };
            if (!same) {
                plan.differs(row.number(), column);
            }
        });
    }

    private static Set<Object> organisations(List<PartyKey> said) {
        return said.stream().map(PartyKey::organisation).collect(Collectors.toSet());
    }

    private static Set<Object> parties(AgreementView view) {
        return view.parties().stream().map(PartyView::organisation).collect(Collectors.toSet());
    }

    private static void commitment(SheetPlan plan, SheetRow row, CommitmentView here) {
        SAME.forEach((column, same) -> {
            if (row.says().contains(column) && !plan.isFaulty(row) && !same.test(row.promised(), here)) {
                plan.differs(row.number(), column);
            }
        });
        row.promised().amounts().forEach((year, amount) -> {
            BigDecimal present = here.amounts().get(year);
            if (present == null || present.compareTo(amount) != 0) {
                plan.differsInAmounts(row.number(), year);
            }
        });
    }

    /** Spaces and line ends may have changed on the way through a spreadsheet. */
    private static String text(Object said) {
        return said.toString().replaceAll("\\s+", " ").strip();
    }
}
