package nl.wederkerig.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.membership.OpenConsultation;
import nl.wederkerig.membership.Vote;
import nl.wederkerig.party.GiveMandate;
import nl.wederkerig.shared.Role;

/** The verbs about a side's own mandate and what an association asks its members; {@code by} is the association, or the member that votes. */
final class MembershipVerbs {

    private MembershipVerbs() {}

    static List<Verb> all() {
        return List.of(
                new Verb("consult-members", Role.NEGOTIATOR, MembershipVerbs::consult),
                new Verb("vote", Role.NEGOTIATOR, MembershipVerbs::vote),
                new Verb("withdraw-consultation", Role.NEGOTIATOR, MembershipVerbs::withdraw),
                new Verb(WrittenMandates.VERB, Role.NEGOTIATOR, MembershipVerbs::giveMandate));
    }

    private static Act consult(Fields fields) {
        String key = fields.text("key");
        String question = fields.text("question");
        String explanation = fields.optionalText("explanation");
        Integer version = fields.optionalNumber("version");
        TermLength term = fields.length("term");
        Integer quorum = fields.optionalNumber("quorum");
        return (use, agreement, actor) -> use.memberConsultations().open(
                new OpenConsultation(agreement, key, question, explanation, version, term, quorum == null ? 0 : quorum, List.of()), actor);
    }

    private static Act vote(Fields fields) {
        String consultation = fields.text("consultation");
        Vote vote = fields.oneOf("vote", Vote.class);
        String remark = fields.optionalText("remark");
        return (use, agreement, actor) -> use.memberConsultations()
                .vote(use.memberConsultations().byKey(agreement, consultation, actor), vote, remark, actor);
    }

    /** Of the own side of {@code by}, in whose export alone it is. */
    private static Act giveMandate(Fields fields) {
        String text = fields.text("text");
        String decidedBy = fields.text("decidedBy");
        LocalDate decidedOn = fields.day("decidedOn");
        BigDecimal paysAtMost = fields.optionalAmount("paysAtMost");
        BigDecimal getsAtLeast = fields.optionalAmount("getsAtLeast");
        LocalDate until = fields.optionalDay("until");
        Set<String> themes = fields.has("themes") ? Set.copyOf(fields.texts("themes")) : Set.of();
        return (use, agreement, actor) -> use.mandates()
                .give(new GiveMandate(agreement, text, decidedBy, decidedOn, paysAtMost, getsAtLeast, until, themes), actor);
    }

    private static Act withdraw(Fields fields) {
        String consultation = fields.text("consultation");
        String reason = fields.text("reason");
        return (use, agreement, actor) -> use.memberConsultations()
                .withdraw(use.memberConsultations().byKey(agreement, consultation, actor), reason, actor);
    }
}
