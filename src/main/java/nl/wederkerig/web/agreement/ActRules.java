package nl.wederkerig.web.agreement;

import java.util.Map;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.web.FormFaults;

/** Which field a rule is about that does not allow what was filled in; others are about the act as a whole. */
final class ActRules {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("rule.A5.not-applicable-by-bzk-only", "applicable"),
            Map.entry("rule.A6.agreement-without-parts", "parts"),
            Map.entry("rule.A6.exceptions-need-parts", "parts"),
            Map.entry("rule.A6.rejection-needs-reason", "parts"),
            Map.entry("rule.A11.objection-needs-ground", "ground"),
            Map.entry("rule.A11.objection-needs-wording", "wording"),
            Map.entry("rule.A11.ground-without-objection", "ground"),
            Map.entry("rule.A14.resumption-too-early", "until"),
            Map.entry("rule.A14.suspension-too-long", "until"),
            Map.entry("rule.A14.suspension-overlaps", "until"),
            Map.entry("rule.A14.extension-too-long", "by"),
            Map.entry("rule.A16.evaluated-already", "evaluation"),
            Map.entry("rule.C4.recorded-already", "event"),
            Map.entry("rule.D3.advice-does-not-wait", "milestone"));

    private ActRules() {}

    static String fieldOf(Reason reason) {
        return FIELDS.getOrDefault(reason.messageKey(), FormFaults.FORM);
    }
}
