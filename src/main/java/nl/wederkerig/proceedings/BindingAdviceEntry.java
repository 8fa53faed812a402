package nl.wederkerig.proceedings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.dispute.DisputeFacts;
import nl.wederkerig.dispute.DisputeResults;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What every command in binding advice begins with: lock, look, refuse. */
@Component
class BindingAdviceEntry {

    private final ProceedingsEntry entry;
    private final BindingAdviceRepository advices;
    private final DisputeResults disputes;
    private final Agreements agreements;
    private final Tribunals tribunals;
    private final HolidayTable holidays;

    BindingAdviceEntry(ProceedingsEntry entry, BindingAdviceRepository advices, @Lazy DisputeResults disputes, @Lazy Agreements agreements,
            Tribunals tribunals, HolidayTable holidays) {
        this.entry = entry;
        this.advices = advices;
        this.disputes = disputes;
        this.agreements = agreements;
        this.tribunals = tribunals;
        this.holidays = holidays;
    }

    /** A procedure with what is special to it, and the dispute that it is about. */
    record Case(Proceedings proceedings, BindingAdvice advice, DisputeFacts dispute) {

        AgreementId agreement() {
            return proceedings.agreement();
        }

        String key() {
            return proceedings.dispute();
        }

        boolean open(StepKind kind) {
            return proceedings.steps().stream().anyMatch(step -> step.kind() == kind);
        }

        DisputeSide side(Actor actor) {
            boolean claims = actor.isAmong(dispute.claimants());
            boolean responds = actor.isAmong(dispute.respondents());
            return claims ? DisputeSide.CLAIMANTS : responds ? DisputeSide.RESPONDENTS : null;
        }
    }

    /** For the act. @throws RuleBroken where the rules do not allow it */
    Case open(AgreementId agreement, String dispute, BindingAdviceAct act, Actor actor) {
        Proceedings locked = entry.locked(agreement, dispute);
        if (!agreements.disputes(agreement, actor).includes(dispute)) {
            throw new NotFound("dispute", dispute);
        }
        Case found = of(locked).orElseThrow(() -> new NotFound("binding advice", dispute));
        refuse(whyNot(found, act, actor));
        return found;
    }

    Optional<Case> of(Proceedings proceedings) {
        return proceedings.procedure() != Procedure.BINDING_ADVICE ? Optional.empty()
                : advices.findById(proceedings.getId()).map(advice -> new Case(
                        proceedings, advice, disputes.facts(proceedings.agreement(), proceedings.dispute())));
    }

    /** The binding advice that runs, or ran, in the dispute; the last one. */
    Optional<Case> last(AgreementId agreement, String dispute) {
        return entry.last(agreement, dispute).flatMap(this::of);
    }

    Optional<Reason> whyNot(Case found, BindingAdviceAct act, Actor actor) {
        return over(found, act).or(() -> policy(found).whyNot(act, who(found, actor)));
    }

    private static Optional<Reason> over(Case found, BindingAdviceAct act) {
        boolean after = act == BindingAdviceAct.REQUEST_CORRECTION || act == BindingAdviceAct.CORRECT;
        return found.proceedings().ended() && !after ? Optional.of(Reason.of("D4", "procedure-over")) : Optional.empty();
    }

    private static BindingAdvicePolicy policy(Case found) {
        Set<StepKind> steps = found.proceedings().steps().stream().map(OpenStep::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepKind.class)));
        return new BindingAdvicePolicy(found.advice(), steps, found.proceedings().standsStillSince() != null);
    }

    private BindingAdvicePolicy.Who who(Case found, Actor actor) {
        DisputeSide side = actor.has(Role.NEGOTIATOR) ? found.side(actor) : null;
        return new BindingAdvicePolicy.Who(side, tribunals.presides(found.proceedings(), actor.person()));
    }

    /** All that the actor can do now; who it is, is asked once. */
    Set<BindingAdviceAct> acts(Case found, Actor actor) {
        BindingAdvicePolicy policy = policy(found);
        BindingAdvicePolicy.Who who = who(found, actor);
        return Arrays.stream(BindingAdviceAct.values()).filter(act -> over(found, act).or(() -> policy.whyNot(act, who)).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(BindingAdviceAct.class)));
    }

    Holidays holidays() {
        return holidays.current();
    }

    static void refuse(Optional<Reason> reason) {
        reason.ifPresent(why -> {
            throw new RuleBroken(why);
        });
    }

    static void refuseProse(String path, String text, boolean required) {
        InvalidInput.refuse(prose(path, text, required));
    }

    static List<Fault> prose(String path, String text, boolean required) {
        List<Fault> faults = new ArrayList<>();
        if (text == null || text.isBlank()) {
            if (required) {
                faults.add(Fault.at(path, "dispute.required"));
            }
        } else if (text.length() > BindingAdvices.LONGEST_TEXT) {
            faults.add(Fault.at(path, "dispute.too-long", BindingAdvices.LONGEST_TEXT));
        } else if (text.chars().anyMatch(each -> Character.isISOControl(each) && "\r\n\t".indexOf(each) < 0)) {
            faults.add(Fault.at(path, "dispute.control-characters"));
        }
        return faults;
    }
}
