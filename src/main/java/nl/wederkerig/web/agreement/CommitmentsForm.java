package nl.wederkerig.web.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wederkerig.agreement.ConditionCircles;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Euros;
import nl.wederkerig.web.component.Form;
import org.springframework.context.i18n.LocaleContextHolder;

/** The commitments of a text as they stand in a form. */
final class CommitmentsForm {

    static final String ROWS = "commitments.rows";
    /** What stands before the names of the fields of a commitment that the address adds. */
    private static final String ADDED = "added.";

    private CommitmentsForm() {}

    static int rows(Form form) {
        return ArrangementForm.rows(form, ROWS, 1);
    }

    /** Without the rows in which nothing was typed. */
    static Form closedUp(Form form) {
        return form.closedUp("commitments", field -> field.equals("key") || field.equals("term.unit"));
    }

    /** Of a form that is closed up. */
    static List<PromisedCommitment> read(FormFields fields) {
        List<PromisedCommitment> commitments = new ArrayList<>();
        for (int i = 0; i < rows(fields.form()); i++) {
            String row = "commitments[" + i + "].";
            if (fields.form().values().keySet().stream().anyMatch(name -> name.startsWith(row))) {
                commitments.add(read(fields, row, key(fields.form(), i)));
            }
        }
        waitable(commitments, fields);
        return commitments;
    }

    /** What waits for itself in the end, or for what is no longer in the form, is told at its field, in the words of the form (C4). */
    private static void waitable(List<PromisedCommitment> commitments, FormFields fields) {
        Map<String, String> called = new LinkedHashMap<>();
        commitments.forEach(each -> called.put(each.key(), "“" + Objects.toString(each.text(), each.key()) + "”"));
        for (int i = 0; i < commitments.size(); i++) {
            String waitsFor = commitments.get(i).afterCommitment();
            if (waitsFor != null && !called.containsKey(waitsFor)) {
                fields.wrong("commitments[" + i + "].afterCommitment", "form.commitment-gone");
            }
        }
        ConditionCircles.in(commitments).ifPresent(circle -> fields.wrong(
                "commitments[" + List.copyOf(called.keySet()).indexOf(circle.get(0)) + "].afterCommitment", "form.circle",
                circle.stream().map(called::get).collect(Collectors.joining(" → "))));
    }

    /** Whether the address asks for a commitment more than stands there, and says what it is. */
    static boolean adds(Form asked) {
        return !asked.value(ADDED + "text").isEmpty();
    }

    /** What stands there with the commitment more that the address asks for. */
    static Form withAdded(Form standing, Form asked) {
        Map<String, Object> more = new LinkedHashMap<>(standing.values());
        int row = standing.value("commitments[0].text").isEmpty() ? 0 : rows(standing);
        for (String field : List.of("text", "obligor", "due", "beneficiaries")) {
            more.put("commitments[" + row + "]." + field, asked.values(ADDED + field));
        }
        more.put(ROWS, row + 1);
        return Form.of(more);
    }

    private static PromisedCommitment read(FormFields fields, String row, String key) {
        return new PromisedCommitment(key, fields.organisation(row + "obligor"), fields.yes(row + "byMembers"),
                ArrangementForm.organisations(fields.form(), row + "beneficiaries"),
                fields.text(row + "text"), fields.day(row + "due"), fields.length(row + "term"),
                fields.choice(row + "termFrom", PromisedCommitment.TermFrom.class), amounts(fields, row + "amounts"),
                fields.text(row + "afterCommitment"), fields.text(row + "afterEvent"), detail(fields, row));
    }

    private static PromiseDetail detail(FormFields fields, String row) {
        return new PromiseDetail(fields.choice(row + "nature", PromiseDetail.Nature.class),
                fields.choice(row + "money", PromiseDetail.MoneyKind.class), fields.number(row + "priceLevel"),
                fields.choice(row + "channel", PromiseDetail.Channel.class), fields.text(row + "measure"), fields.text(row + "target"),
                fields.yes(row + "evidenceRequired"));
    }

    /** What the row is called, from the form or the next that is free. */
    static String key(Form form, int row) {
        String key = form.value("commitments[" + row + "].key");
        if (!key.isBlank()) {
            return key;
        }
        Set<String> taken = IntStream.range(0, row).mapToObj(before -> key(form, before)).collect(Collectors.toSet());
        IntStream.range(row, rows(form)).forEach(after -> taken.add(form.value("commitments[" + after + "].key")));
        return IntStream.iterate(row + 1, next -> next + 1).mapToObj(next -> "a" + next).filter(free -> !taken.contains(free))
                .findFirst().orElseThrow();
    }

    /** Years with their amounts, none of them negative. */
    static Map<Integer, BigDecimal> amounts(FormFields fields, String name) {
        Map<Integer, BigDecimal> amounts = new TreeMap<>();
        for (String line : AmountRows.lines(fields.form(), name).toList()) {
            String[] parts = line.split(AmountRows.BETWEEN, 2);
            BigDecimal amount = parts.length == 2 && parts[0].matches("[0-9]{4}")
                    ? Euros.read(parts[1], LocaleContextHolder.getLocale()).orElse(null) : null;
            if (amount == null) {
                fields.wrong(name, "form.amounts", line);
            } else if (amount.signum() < 0) {
                fields.wrong(name, "form.amounts-negative", parts[0]);
            } else if (amounts.putIfAbsent(Integer.valueOf(parts[0]), amount) != null) {
                fields.wrong(name, "form.amounts-twice", parts[0]);
            }
        }
        return amounts;
    }

    static String amounts(Map<Integer, BigDecimal> amounts) {
        return new TreeMap<>(amounts).entrySet().stream()
                .map(each -> each.getKey() + ": " + Euros.typed(each.getValue(), LocaleContextHolder.getLocale()))
                .collect(Collectors.joining("\n"));
    }

    static Map<String, Object> typed(List<PromisedCommitment> commitments) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put(ROWS, Math.max(1, commitments.size()));
        for (int i = 0; i < commitments.size(); i++) {
            PromisedCommitment each = commitments.get(i);
            String row = "commitments[" + i + "].";
            typed.put(row + "key", each.key());
            typed.put(row + "obligor", each.obligor());
            typed.put(row + "byMembers", each.byMembers());
            typed.put(row + "beneficiaries", each.beneficiaries());
            typed.put(row + "text", each.text());
            typed.put(row + "due", Objects.toString(each.due(), ""));
            typed.put(row + "amounts", amounts(each.amounts()));
            typed.put(row + "afterCommitment", Objects.toString(each.afterCommitment(), ""));
            typed.put(row + "afterEvent", Objects.toString(each.afterEvent(), ""));
            typed.putAll(typed(row, each.detail()));
            if (each.term() != null) {
                typed.put(row + "term", each.term().amount());
                typed.put(row + "term.unit", each.term().unit().name().substring(0, 1));
                typed.put(row + "termFrom", each.termFrom());
            }
        }
        return typed;
    }

    private static Map<String, Object> typed(String row, PromiseDetail detail) {
        Map<String, Object> typed = new LinkedHashMap<>();
        typed.put(row + "nature", detail.nature() == PromiseDetail.Nature.RESULT ? "" : detail.nature());
        typed.put(row + "money", Objects.toString(detail.money(), ""));
        typed.put(row + "priceLevel", Objects.toString(detail.priceLevel(), ""));
        typed.put(row + "channel", Objects.toString(detail.channel(), ""));
        typed.put(row + "measure", Objects.toString(detail.measure(), ""));
        typed.put(row + "target", Objects.toString(detail.target(), ""));
        typed.put(row + "evidenceRequired", detail.evidenceRequired());
        return typed;
    }
}
