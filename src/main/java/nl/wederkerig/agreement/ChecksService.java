package nl.wederkerig.agreement;

import nl.wederkerig.agreement.ChecksView.By;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Filling in the article 2 check and the UDO check; the last of these opens what follows (A5). */
@Component
class ChecksService {

    private final CommandDesk desk;
    private final AgreementVisibility visibility;
    private final TextAgreement agreed;
    private final EventRecord record;
    private final AgreementProcess process;

    ChecksService(
            CommandDesk desk, AgreementVisibility visibility, TextAgreement agreed, EventRecord record,
            @Lazy AgreementProcess process) {
        this.desk = desk;
        this.visibility = visibility;
        this.agreed = agreed;
        this.record = record;
        this.process = process;
    }

    void complete(AgreementId id, FinancialParagraph paragraph, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.COMPLETE_FINANCIAL_PARAGRAPH, actor);
        Faults faults = new Faults().required("financialParagraph", paragraph);
        check(faults, paragraph);
        faults.refuse();
        refuseMark(paragraph.applicable(), paragraph.reason(), acting);
        fillIn(acting, acting.agreement().checks().with(paragraph, by(acting)),
                new FinancialParagraphCompleted(id, paragraph, paragraph.complete(), acting.organisation()));
    }

    void complete(AgreementId id, UdoCheck check, Actor actor) {
        Acting acting = desk.open(id, AgreementAct.COMPLETE_UDO_CHECK, actor);
        Faults faults = new Faults().required("udoCheck", check);
        check(faults, check);
        faults.refuse();
        refuseMark(check.applicable(), check.reason(), acting);
        fillIn(acting, acting.agreement().checks().with(check, by(acting)),
                new UdoCheckCompleted(id, check, check.complete(), acting.organisation()));
    }

    static void check(Faults faults, FinancialParagraph paragraph) {
        if (paragraph != null) {
            faults.optionalProse("financialParagraph.reason", paragraph.reason(), Faults.LONGEST_NOTE)
                    .when(paragraph.amounts().keySet().stream().anyMatch(year -> year < 1990 || year > Holidays.LAST_YEAR),
                            "financialParagraph.amounts", "agreement.amount-year")
                    .when(paragraph.amounts().values().stream().anyMatch(amount -> amount.signum() < 0),
                            "financialParagraph.amounts", "agreement.amount-negative");
        }
    }

    static void check(Faults faults, UdoCheck check) {
        if (check != null) {
            faults.optionalProse("udoCheck.reason", check.reason(), Faults.LONGEST_NOTE)
                    .optionalProse("udoCheck.findings", check.findings(), Faults.LONGEST_NOTE);
        }
    }

    private void refuseMark(boolean applicable, String reason, Acting acting) {
        boolean bzk = !applicable && visibility.isBzk(acting.organisation());
        CommandDesk.refuse(ChecksPolicy.whyNotMarked(applicable, reason, bzk));
    }

    private void fillIn(Acting acting, Checks filledIn, DomainEvent event) {
        Agreement agreement = acting.agreement();
        boolean before = agreement.checks().bothComplete();
        CommandDesk.refuse(ChecksPolicy.whyNotUndone(agreement.checks(), filledIn));
        agreement.fillIn(filledIn);
        record.append(event, acting.actor(), acting.role());
        boolean completed = !before && filledIn.bothComplete() && agreement.status() == AgreementStatus.NEGOTIATION;
        if (completed && TextPolicy.agreed(agreement)) {
            agreed.reach(agreement, acting.today(), () -> process.checksCompleted(agreement.id()));
        } else if (completed) {
            process.checksCompleted(agreement.id());
        }
    }

    private static By by(Acting acting) {
        return new By(acting.organisation(), acting.actor().person(), acting.now());
    }
}
