package nl.wederkerig.web.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Compares text versions, commitments by their keys. */
@Component
class TextComparisons {

    private final PromiseTexts promises;
    private final StandingCommitments commitments;
    private final Texts texts;

    TextComparisons(PromiseTexts promises, StandingCommitments commitments, Texts texts) {
        this.promises = promises;
        this.commitments = commitments;
        this.texts = texts;
    }

    /** The earlier of the two is what the later came from, whichever is read. */
    TextComparison between(TextVersionView one, TextVersionView two, AgreementView agreement, OrganisationNames.Names names, Actor actor) {
        TextVersionView older = one.version() < two.version() ? one : two;
        TextVersionView newer = older == one ? two : one;
        boolean current = newer.version() == agreement.currentVersion() && agreement.checks() != null;
        return of(older, newer, current ? agreement.checks().financialParagraph() : newer.financialParagraph(), names)
                .noted(moved(older, newer, agreement, actor));
    }

    /** Of an amendment that is not in force, what it only says after: the day that holds already. */
    private Map<String, String> moved(TextVersionView older, TextVersionView newer, AgreementView agreement, Actor actor) {
        if (agreement.versionInForce() == null || agreement.versionInForce() != older.version()) {
            return Map.of();
        }
        Map<String, LocalDate> before = new HashMap<>();
        older.commitments().forEach(each -> before.put(each.key(), each.due()));
        Map<String, CommitmentView> standing = commitments.byKey(agreement, actor);
        return newer.commitments().stream().filter(each -> StandingCommitments.isMoved(standing.get(each.key())))
                .filter(each -> !Objects.equals(each.due(), before.get(each.key())))
                .collect(Collectors.toMap(PromisedCommitment::key, each -> texts.get(
                        "web.compare.moved." + standing.get(each.key()).due().equals(each.due()),
                        texts.spoken().day(standing.get(each.key()).due()))));
    }

    /** @param now the financial paragraph as it stands today, where the later version is the current one; else that version's own */
    TextComparison of(TextVersionView older, TextVersionView newer, FinancialParagraph now, OrganisationNames.Names names) {
        List<TextComparison.Promise> differing = new ArrayList<>();
        Map<String, PromisedCommitment> before = byKey(older);
        Map<String, PromisedCommitment> after = byKey(newer);
        newer.commitments().forEach(each -> {
            List<TextComparison.Field> fields = fields(before.get(each.key()), each, names);
            if (!fields.isEmpty()) {
                differing.add(promise(each, before.containsKey(each.key()) ? "changed" : "added", fields));
            }
        });
        older.commitments().stream().filter(each -> !after.containsKey(each.key()))
                .forEach(each -> differing.add(promise(each, "removed", fields(each, null, names))));
        long kept = after.keySet().stream().filter(before::containsKey)
                .filter(key -> differing.stream().noneMatch(each -> each.key().equals(key))).count();
        return new TextComparison(older.version(), newer.version(), TextDifference.between(older.text(), newer.text()), differing,
                (int) kept, finance(older.financialParagraph(), newer.financialParagraph()), total(older, newer),
                !Objects.equals(newer.financialParagraph(), now));
    }

    private TextComparison.Promise promise(PromisedCommitment promised, String kind, List<TextComparison.Field> fields) {
        Tone tone = switch (kind) {
            case "added" -> Tone.ON_COURSE;
            case "removed" -> Tone.LATE;
            default -> Tone.ATTENTION;
        };
        return new TextComparison.Promise(promised.key(), promised.text(), kind, texts.get("web.compare." + kind), tone, fields, null);
    }

    /** @param older null where it did not exist yet. @param newer null where it does not any more */
    private List<TextComparison.Field> fields(PromisedCommitment older, PromisedCommitment newer, OrganisationNames.Names names) {
        PromiseRow before = older == null ? null : promises.row(older, names);
        PromiseRow after = newer == null ? null : promises.row(newer, names);
        return TextComparison.differing(
                field("web.agreement.form.obligor", before, after, PromiseRow::obligor),
                field("web.agreement.form.beneficiaries", before, after, PromiseRow::beneficiaries),
                field("web.agreement.commitment.what", before, after, PromiseRow::text),
                field("web.agreement.commitment.when", before, after, row -> row.due() == null ? texts.get("web.agreement.commitment.no-date") : row.due()),
                field("web.agreement.commitment.money", before, after, PromiseRow::money),
                field("web.compare.condition", before, after, PromiseRow::condition),
                field("web.agreement.commitment.detail", before, after, PromiseRow::detail));
    }

    private TextComparison.Field field(String label, PromiseRow before, PromiseRow after, Function<PromiseRow, String> word) {
        return TextComparison.Field.of(texts.get(label), before == null ? null : word.apply(before), after == null ? null : word.apply(after));
    }

    private List<TextComparison.Field> finance(FinancialParagraph older, FinancialParagraph newer) {
        return TextComparison.differing(
                TextComparison.Field.of(texts.get("web.compare.finance.standing"), standing(older), standing(newer)),
                TextComparison.Field.of(texts.get("web.agreement.finance.amounts"), amounts(older), amounts(newer)),
                TextComparison.Field.of(texts.get("web.agreement.form.reason"), older == null ? null : older.reason(), newer == null ? null : newer.reason()));
    }

    private String total(TextVersionView older, TextVersionView newer) {
        FinancialParagraph paragraph = newer.financialParagraph();
        BigDecimal before = promised(older);
        BigDecimal after = promised(newer);
        boolean told = paragraph == null || !paragraph.applicable() || before.compareTo(after) == 0
                || !Objects.equals(older.financialParagraph(), paragraph);
        return told ? null : texts.get("web.compare.finance.total", promises.euros(before), promises.euros(after),
                promises.euros(sum(paragraph.amounts())));
    }

    private static BigDecimal promised(TextVersionView version) {
        return version.commitments().stream().map(each -> sum(each.amounts())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(Map<Integer, BigDecimal> amounts) {
        return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String standing(FinancialParagraph paragraph) {
        String standing = paragraph == null ? "missing" : !paragraph.applicable() ? "not-applicable"
                : paragraph.substantiated() ? "substantiated" : "unfounded";
        return texts.get("web.agreement.check." + standing);
    }

    /** With what they are together, where there are several years. */
    private String amounts(FinancialParagraph paragraph) {
        Map<Integer, BigDecimal> amounts = paragraph == null ? Map.of() : paragraph.amounts();
        if (amounts.size() < 2) {
            return promises.money(amounts);
        }
        return promises.money(amounts) + "\n" + texts.get("web.agreement.finance.total") + ":\u00a0" + promises.euros(sum(amounts));
    }

    private static Map<String, PromisedCommitment> byKey(TextVersionView version) {
        return version.commitments().stream().collect(Collectors.toMap(PromisedCommitment::key, each -> each, (one, other) -> one));
    }
}
