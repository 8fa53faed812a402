package nl.wederkerig.web.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.Panel;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.WhatIf;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Form;

/** Dispute arrangement and timetable as they stand in a form, under the names of the command's own fields. */
final class ArrangementForm {

    static final String MILESTONES = "timetable.rows";
    static final String WHAT_IFS = "whatIfs.rows";

    private static final String AT = "arrangement.";
    private static final int MOST_ROWS = 60;

    private ArrangementForm() {}

    static DisputeArrangement arrangement(FormFields fields) {
        Map<DisputeKind, TermLength> byKind = new HashMap<>();
        for (DisputeKind kind : DisputeKind.DISPUTES) {
            TermLength length = fields.length(AT + "disputeTermByKind." + kind);
            if (length != null) {
                byKind.put(kind, length);
            }
        }
        return new DisputeArrangement(fields.chosen(AT + "route", Route.class), fields.choice(AT + "force", OutcomeForce.class),
                fields.text(AT + "routeReason"), fields.text(AT + "legalBasis"),
                fields.organisation(AT + "appointingAuthority"), fields.text(AT + "chair"),
                fields.choice(AT + "panel", Panel.class), fields.length(AT + "negotiationTerm"),
                fields.length(AT + "disputeTerm"), byKind, fields.choice(AT + "termRule", TermRule.class),
                fields.yes(AT + "medeoverhedenoverlegFirst"), organisations(fields.form(), AT + "decisionsBy"),
                fields.text(AT + "framework"));
    }

    static Map<String, Object> typed(DisputeArrangement arrangement) {
        Map<String, Object> typed = new LinkedHashMap<>();
        put(typed, "route", arrangement.route());
        put(typed, "force", arrangement.force());
        put(typed, "routeReason", arrangement.routeReason());
        put(typed, "legalBasis", arrangement.legalBasis());
        put(typed, "appointingAuthority", arrangement.appointingAuthority());
        put(typed, "chair", arrangement.chair());
        put(typed, "panel", arrangement.panel());
        length(typed, "negotiationTerm", arrangement.negotiationTerm());
        length(typed, "disputeTerm", arrangement.disputeTerm());
        arrangement.disputeTermByKind().forEach((kind, length) -> length(typed, "disputeTermByKind." + kind, length));
        put(typed, "termRule", arrangement.termRule());
        put(typed, "medeoverhedenoverlegFirst", arrangement.medeoverhedenoverlegFirst());
        typed.put(AT + "decisionsBy", arrangement.decisionsBy().stream().map(OrganisationId::value).toList());
        put(typed, "framework", arrangement.framework());
        return typed;
    }

    /** Without the milestones and what-if agreements of which nothing was typed. */
    static Form closedUp(Form form) {
        return form.closedUp("timetable", "advice.within.unit"::equals).closedUp("whatIfs", "within.unit"::equals);
    }

    /** Of a form that is closed up. */
    static List<Milestone> timetable(FormFields fields) {
        List<Milestone> timetable = new ArrayList<>();
        for (int i = 0; i < rows(fields.form(), MILESTONES, 3); i++) {
            String row = "timetable[" + i + "].";
            if (Stream.of("title", "on", "owner", "advice.question", "advice.within").anyMatch(field -> fields.text(row + field) != null)) {
                timetable.add(new Milestone(fields.text(row + "title"), fields.day(row + "on"), fields.organisation(row + "owner"),
                        advice(fields, row + "advice.")));
            }
        }
        return timetable;
    }

    /** Of a form that is closed up. */
    static List<WhatIf> whatIfs(FormFields fields) {
        List<WhatIf> whatIfs = new ArrayList<>();
        for (int i = 0; i < rows(fields.form(), WHAT_IFS, 1); i++) {
            String row = "whatIfs[" + i + "].";
            if (Stream.of("condition", "consequence", "on", "within").anyMatch(field -> fields.text(row + field) != null)) {
                whatIfs.add(new WhatIf(fields.text(row + "condition"), fields.text(row + "consequence"), fields.day(row + "on"),
                        fields.length(row + "within")));
            }
        }
        return whatIfs;
    }

    static Map<String, Object> typedWhatIfs(List<WhatIf> whatIfs) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put(WHAT_IFS, whatIfs.size() + 1);
        for (int i = 0; i < whatIfs.size(); i++) {
            WhatIf whatIf = whatIfs.get(i);
            String row = "whatIfs[" + i + "].";
            typed.put(row + "condition", whatIf.condition());
            typed.put(row + "consequence", whatIf.consequence());
            typed.put(row + "on", whatIf.on() == null ? "" : whatIf.on());
            typed.put(row + "within", whatIf.within().amount());
            typed.put(row + "within.unit", whatIf.within().unit().name().substring(0, 1));
        }
        return typed;
    }

    /** Null where nothing of it was typed. */
    private static AgreedAdvice advice(FormFields fields, String at) {
        String question = fields.text(at + "question");
        TermLength within = fields.length(at + "within");
        return question == null && within == null ? null : new AgreedAdvice(question, within);
    }

    static Map<String, Object> typed(List<Milestone> timetable) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put(MILESTONES, Math.max(3, timetable.size() + 1));
        for (int i = 0; i < timetable.size(); i++) {
            typed.put("timetable[" + i + "].title", timetable.get(i).title());
            typed.put("timetable[" + i + "].on", timetable.get(i).on());
            typed.put("timetable[" + i + "].owner", timetable.get(i).owner() == null ? "" : timetable.get(i).owner());
            AgreedAdvice advice = timetable.get(i).advice();
            if (advice != null) {
                typed.put("timetable[" + i + "].advice.question", advice.question());
                typed.put("timetable[" + i + "].advice.within", advice.within().amount());
                typed.put("timetable[" + i + "].advice.within.unit", advice.within().unit().name().substring(0, 1));
            }
        }
        return typed;
    }

    /** How many rows the form has, as its hidden field says. */
    static int rows(Form form, String counter, int least) {
        String typed = form.value(counter);
        return typed.matches("[0-9]{1,3}") ? Math.min(MOST_ROWS, Math.max(least, Integer.parseInt(typed))) : least;
    }

    static List<OrganisationId> organisations(Form form, String name) {
        return form.values(name).stream().filter(value -> !value.isBlank()).map(OrganisationId::new).distinct().toList();
    }

    private static void put(Map<String, Object> typed, String field, Object value) {
        if (value != null) {
            typed.put(AT + field, value);
        }
    }

    private static void length(Map<String, Object> typed, String field, TermLength length) {
        typed.put(AT + field, length.amount());
        typed.put(AT + field + ".unit", length.unit().name().substring(0, 1));
    }
}
