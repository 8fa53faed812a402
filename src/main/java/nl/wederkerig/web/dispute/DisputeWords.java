package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** What disputes are called on the pages. */
@Component
public class DisputeWords {

    private final OrganisationNames organisations;
    private final Texts texts;

    DisputeWords(OrganisationNames organisations, Texts texts) {
        this.organisations = organisations;
        this.texts = texts;
    }

    /** All that stand in the disputes; one statement. */
    public OrganisationNames.Names names(List<DisputeView> disputes) {
        return names(disputes, null);
    }

    /** @param besides another that is named with them; may be null */
    public OrganisationNames.Names names(List<DisputeView> disputes, OrganisationId besides) {
        return organisations.of(Stream.concat(Stream.ofNullable(besides), disputes.stream().flatMap(each -> Stream.concat(
                Stream.concat(each.parties().stream(), each.observers().stream()),
                each.steps().stream().flatMap(step -> step.holders().stream())))).toList());
    }

    /** "Niet-nakoming: VNG tegen SZW", "Advies van wijzen: kosten per inwoner". */
    public String title(DisputeView dispute, OrganisationNames.Names names) {
        return title(dispute.kind(), dispute.milestone(), names.all(dispute.claimants()), names.all(dispute.respondents()));
    }

    /** As {@link #title(DisputeView, OrganisationNames.Names)}. @param milestone that asks for an agreed advice; null for a dispute */
    String title(DisputeKind kind, String milestone, String claimants, String respondents) {
        String called = texts.get("web.dispute.kind." + kind);
        return milestone == null ? texts.get("web.dispute.title", called, claimants, respondents) : texts.get("web.advice.title", called, milestone);
    }

    /** What an act is called, or what is said about it; of an agreed advice nobody withdraws a dispute. @param of such as {@code button} */
    String act(String of, DisputeActPage page, DisputeView dispute, Object... words) {
        String key = "web.dispute." + of + "." + page;
        return texts.get(dispute.milestone() != null && page.drastic() ? key + ".advice" : key, words);
    }

    /** "VNG, IPO en UvW". */
    String joined(List<OrganisationId> organisations, OrganisationNames.Names names) {
        return texts.joined(organisations.stream().distinct().map(names::of).toList());
    }

    String kind(DisputeView dispute) {
        return texts.get("web.dispute.kind." + dispute.kind());
    }

    /** While in consultation with its level, with a third party with the procedure. */
    public String stage(DisputeView dispute) {
        return stage(dispute.stage(), dispute.consultation() != null && dispute.consultation().executiveOn() != null, dispute.procedure());
    }

    public String stage(DisputeStage stage, boolean executive, Procedure procedure) {
        return texts.get(switch (stage) {
            case CONSULTATION -> executive ? "web.dispute.stage.executive" : "web.dispute.stage.official";
            case THIRD_PARTY -> "dispute.procedure." + procedure;
            default -> "dispute.stage." + stage;
        });
    }

    /** An agreed advice is no dispute: that it runs is no bad news. @param milestone null for a dispute */
    static Tone tone(DisputeStage stage, String milestone) {
        return milestone != null ? Tone.NEUTRAL : switch (stage) {
            case CONSULTATION -> Tone.ATTENTION;
            case THIRD_PARTY, DECIDED, COMPLIANCE -> Tone.LATE;
            case SETTLED -> Tone.ON_COURSE;
            case WITHDRAWN, CLOSED -> Tone.NEUTRAL;
        };
    }

    /** Both sides consult together; afterwards whoever the nearest step waits for. Empty when nobody does. */
    String holder(DisputeView dispute, OrganisationNames.Names names) {
        return switch (dispute.stage()) {
            case CONSULTATION -> names.all(dispute.parties());
            case SETTLED, WITHDRAWN, CLOSED -> "";
            default -> dispute.steps().stream().findFirst().map(step -> holder(step, names)).orElse("");
        };
    }

    String holder(DisputeView.Step step, OrganisationNames.Names names) {
        return step.holders().isEmpty() ? texts.get("web.dispute.person." + person(step.kind())) : names.all(step.holders());
    }

    String ending(DisputeEnd ending) {
        return texts.get("dispute.end." + ending);
    }

    /** What must be done next. @param label as in the register of deadlines; null for nothing */
    String next(String label) {
        return label == null ? null : texts.get("deadline." + label);
    }

    /** As {@link #holder(DisputeView, OrganisationNames.Names)}. @param label of what must be done next */
    String holder(List<OrganisationId> holders, String label, OrganisationNames.Names names) {
        return !holders.isEmpty() ? names.all(holders) : texts.get("web.dispute.person." + Stream.of(StepKind.values())
                .filter(kind -> label.equals("dispute." + kind.code())).findFirst().map(DisputeWords::person).orElse("ARBITERS"));
    }

    /** The last day for what the act page does; null where it is no step of now. */
    public static LocalDate lastDay(DisputeView dispute, StepKind... kinds) {
        List<StepKind> asked = List.of(kinds);
        return dispute.steps().stream().filter(step -> asked.contains(step.kind())).findFirst().map(DisputeView.Step::lastDay).orElse(null);
    }

    /** Who acts where no organisation does. */
    private static String person(StepKind kind) {
        return switch (kind) {
            case INTAKE, CONCLUDE -> "CHAIR";
            case ADVISE -> "EXPERTS";
            case ACCEPT_APPOINTMENT -> "ASKED";
            case ANSWER_CHALLENGE -> "CHALLENGED";
            case APPOINT_CHAIR, APPOINT_ARBITER, APPOINT_MEMBERS, DECIDE_CHALLENGE -> "NAMED";
            default -> "ARBITERS";
        };
    }

    /** Those on both sides. */
    List<Choice> parties(DisputeView dispute, OrganisationNames.Names names) {
        return dispute.parties().stream().map(party -> Choice.of(party.value(), names.of(party))).toList();
    }

    /**
     * What must be done now, by whom and by when, and what comes of it when it is not done.
     *
     * @param authority who appoints where parties do not; null where the arrangement names nobody
     */
    public List<DisputePageView.Step> steps(DisputeView dispute, OrganisationId authority, OrganisationNames.Names names) {
        String appoints = authority == null ? texts.get("web.dispute.authority") : texts.get("web.dispute.authority.named", names.of(authority));
        return dispute.steps().stream().map(step -> new DisputePageView.Step(texts.get("deadline.dispute." + step.kind().code()),
                holder(step, names), step.lastDay(), step.derivation(), otherwise(dispute, step.kind(), appoints)))
                .toList();
    }

    /** What comes of a step that is not done in time. @param appoints who does where parties do not; not said of every step */
    String otherwise(DisputeView dispute, StepKind kind, String appoints) {
        boolean noText = dispute.kind() == DisputeKind.DEADLOCK && kind == StepKind.ANSWER_AFTER_NOTICE;
        return texts.get("web.dispute.otherwise." + kind.code() + (noText ? ".deadlock" : ""), appoints);
    }
}
