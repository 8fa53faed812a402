package nl.wederkerig.web.agreement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.JointAct;
import nl.wederkerig.agreement.JointActView;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Actor;
import org.springframework.stereotype.Component;

/** Says to what not everybody has consented yet. */
@Component
class PendingActs {

    private final PlannedAdvices advices;
    private final Texts texts;

    PendingActs(PlannedAdvices advices, Texts texts) {
        this.advices = advices;
        this.texts = texts;
    }

    List<OverviewView.Joint> pending(AgreementView agreement, Actor actor, OrganisationNames.Names names) {
        return agreement.pending().stream().map(each -> joint(each, agreement, actor, names)).toList();
    }

    /** Of one act, as somebody is about to do it: without the way there. */
    List<OverviewView.Joint> pending(AgreementView agreement, JointAct act, Actor actor, OrganisationNames.Names names) {
        return agreement.pending().stream().filter(each -> each.act() == act)
                .map(each -> joint(each, agreement, actor, names)).toList();
    }

    /** Who agreed to arrangement and timetable as they stand, and who has to. */
    OverviewView.Joint arrangement(AgreementView agreement, Actor actor, OrganisationNames.Names names) {
        List<PartyView> asked = agreement.parties().stream().filter(PartyView::joint).toList();
        return new OverviewView.Joint(texts.get("web.agreement.accepted"), names(asked, names, true), names(asked, names, false), List.of(),
                asked.stream().filter(each -> actor.belongsTo(each.organisation()) && each.arrangementAcceptedAt() != null)
                        .map(PartyView::arrangementAcceptedAt).findFirst().orElse(null), null);
    }

    private static List<String> names(List<PartyView> asked, OrganisationNames.Names names, boolean accepted) {
        return asked.stream().filter(each -> accepted == (each.arrangementAcceptedAt() != null)).map(each -> names.of(each.organisation()))
                .distinct().toList();
    }

    private OverviewView.Joint joint(JointActView joint, AgreementView agreement, Actor actor, OrganisationNames.Names names) {
        String url = Stream.of(ActPage.values())
                .filter(page -> page.joint() == joint.act() && actor.isAmong(joint.missing()))
                .filter(page -> agreement.acts().stream().anyMatch(act -> act.act() == page.act() && act.possible()))
                .map(page -> page.url(agreement.header().id()) + query(joint.fields())).findFirst().orElse(null);
        return new OverviewView.Joint(what(joint, agreement),
                joint.consents().stream().map(each -> names.of(each.party())).toList(),
                joint.missing().stream().map(names::of).toList(),
                joint.consents().stream().filter(each -> each.reason() != null)
                        .map(each -> texts.get("web.agreement.joint.reason", names.of(each.party()), each.reason())).toList(),
                joint.consents().stream().filter(each -> each.party().equals(actor.organisation()))
                        .map(JointActView.Consent::at).findFirst().orElse(null),
                url);
    }

    /** Whether the actor's organisation has agreed already, so that it can only wait; to another day or another advice it still can. */
    boolean isConsented(ActPage page, AgreementView agreement, Actor actor) {
        boolean consented = page.joint() != null && agreement.pending().stream().filter(each -> each.act() == page.joint())
                .anyMatch(each -> each.consents().stream().anyMatch(consent -> consent.party().equals(actor.organisation())));
        return consented && switch (page) {
            case SUSPEND_TERM, EXTEND_TERM -> false;
            case BEGIN_ADVICE -> advices.waiting(agreement, actor).size() < 2;
            default -> true;
        };
    }

    /** "Termijn opschorten tot vr 4 dec 2026". */
    String what(JointActView joint, AgreementView agreement) {
        if (joint.act() == JointAct.ABANDON) {
            return ActFacts.abandoning("web.agreement.act.ABANDON", agreement, texts);
        }
        Object word = joint.fields().entrySet().stream().findFirst().map(this::spoken).orElse("");
        return texts.get("web.agreement.joint." + joint.act().name(), word);
    }

    private String spoken(Map.Entry<String, String> field) {
        return switch (field.getKey()) {
            case "until" -> texts.spoken().day(LocalDate.parse(field.getValue()));
            case "period" -> texts.length(TermLength.parse(field.getValue()));
            default -> field.getValue();
        };
    }

    /** So that the form of who follows says the same; consents to something else do not add up. */
    private static String query(Map<String, String> fields) {
        return fields.entrySet().stream().map(PendingActs::parameter).filter(Objects::nonNull).reduce((a, b) -> a + "&" + b)
                .map(all -> "?" + all).orElse("");
    }

    private static String parameter(Map.Entry<String, String> field) {
        if (field.getKey().equals("until")) {
            return "until=" + field.getValue();
        }
        if (field.getKey().equals("milestone")) {
            return "milestone=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8);
        }
        if (!field.getKey().equals("period")) {
            return null;
        }
        return by(TermLength.parse(field.getValue()));
    }

    static String by(TermLength length) {
        return "by=" + length.amount() + "&by.unit=" + length.unit().name().charAt(0);
    }
}
