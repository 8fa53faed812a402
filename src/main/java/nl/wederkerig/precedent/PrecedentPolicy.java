package nl.wederkerig.precedent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** Who codifies which dispute, and what it needs for that (D11). */
final class PrecedentPolicy {

    private static final Set<DisputeStage> WITH_OUTCOME = Set.of(DisputeStage.DECIDED, DisputeStage.COMPLIANCE, DisputeStage.CLOSED);
    private static final Set<Role> DECIDING = Set.of(Role.CHAIR, Role.ARBITER, Role.EXPERT);

    private PrecedentPolicy() {}

    /** Of a dispute that the actor sees. @param bzk today's ministry */
    static Optional<Reason> whyNot(DisputeView dispute, boolean codified, OrganisationId bzk, Actor actor) {
        if (!decided(dispute, actor) && !ofBzk(bzk, actor)) {
            return Optional.of(Reason.of("D11", "not-for-you", dispute.key()));
        }
        if (!teaches(dispute)) {
            return Optional.of(Reason.of("D11", "no-outcome", dispute.key()));
        }
        return codified ? Optional.of(Reason.of("D11", "codified-already", dispute.key())) : Optional.empty();
    }

    /** What was settled, withdrawn or led to nothing has no outcome to learn from; an agreed advice was no dispute. */
    static boolean teaches(DisputeView dispute) {
        return WITH_OUTCOME.contains(dispute.stage()) && dispute.end() != DisputeEnd.NO_RESULT
                && dispute.kind() != DisputeKind.AGREED_ADVICE;
    }

    /** Who is appointed sees the own disputes only. */
    private static boolean decided(DisputeView dispute, Actor actor) {
        return actor.organisation() == null && !actor.isSystem() && DECIDING.stream().anyMatch(actor::has)
                || dispute.procedure() == Procedure.COUNCIL_OF_STATE && actor.has(Role.COUNCIL_OF_STATE);
    }

    private static boolean ofBzk(OrganisationId bzk, Actor actor) {
        return actor.belongsTo(bzk) && (actor.has(Role.BZK_LIAISON) || actor.has(Role.NEGOTIATOR));
    }

    static List<Fault> faults(Codification codification) {
        List<Fault> faults = new ArrayList<>();
        text("question", codification.question(), Codification.LONGEST_QUESTION, true, faults);
        text("considerations", codification.considerations(), Codification.LONGEST_TEXT, false, faults);
        text("rule", codification.rule(), Codification.LONGEST_TEXT, true, faults);
        text("outcome", codification.outcome(), Codification.LONGEST_TEXT, true, faults);
        if (codification.keywords().isEmpty()) {
            faults.add(Fault.at("keywords", "precedent.keywords-missing"));
        } else if (codification.keywords().size() > Codification.MOST_KEYWORDS
                || codification.keywords().stream().anyMatch(keyword -> keyword.length() > Codification.LONGEST_KEYWORD)) {
            faults.add(Fault.at("keywords", "precedent.keywords", Codification.MOST_KEYWORDS, Codification.LONGEST_KEYWORD));
        }
        codification.keywords().stream().filter(PrecedentPolicy::unreadable).findFirst()
                .ifPresent(keyword -> faults.add(Fault.at("keywords", "precedent.control-characters")));
        return faults;
    }

    private static void text(String path, String text, int longest, boolean required, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            Stream.of(Fault.at(path, "precedent.required")).filter(fault -> required).forEach(faults::add);
        } else if (text.length() > longest) {
            faults.add(Fault.at(path, "precedent.too-long", longest));
        } else if (unreadable(text)) {
            faults.add(Fault.at(path, "precedent.control-characters"));
        }
    }

    private static boolean unreadable(String text) {
        return text.chars().anyMatch(each -> Character.isISOControl(each) && "\r\n\t".indexOf(each) < 0);
    }
}
