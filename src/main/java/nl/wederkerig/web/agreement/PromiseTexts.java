package nl.wederkerig.web.agreement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.component.Euros;
import nl.wederkerig.web.component.Entry;
import org.springframework.stereotype.Component;

/** Says what a text promises. */
@Component
public class PromiseTexts {


    private final Texts texts;

    PromiseTexts(Texts texts) {
        this.texts = texts;
    }

    public static Stream<OrganisationId> named(List<PromisedCommitment> commitments) {
        return commitments.stream().flatMap(each -> Stream.concat(Stream.of(each.obligor()), each.beneficiaries().stream()));
    }

    /** The rows of one text, in which commitments that wait for each other are called by their words. */
    public List<PromiseRow> rows(List<PromisedCommitment> commitments, OrganisationNames.Names names) {
        Map<String, String> called = commitments.stream()
                .collect(Collectors.toMap(PromisedCommitment::key, PromisedCommitment::text, (one, other) -> one));
        return commitments.stream().map(each -> row(each, names, called)).toList();
    }

    public PromiseRow row(PromisedCommitment promised, OrganisationNames.Names names) {
        return row(promised, names, Map.of());
    }

    private PromiseRow row(PromisedCommitment promised, OrganisationNames.Names names, Map<String, String> called) {
        String obligor = names.of(promised.obligor());
        return new PromiseRow(promised.key(),
                promised.byMembers() ? texts.get("web.agreement.commitment.members-of", obligor) : obligor,
                names.all(promised.beneficiaries()), promised.text(), due(promised), money(promised.amounts()),
                condition(promised, called), detail(promised.detail()));
    }

    /** "inspanning; 250 meetpunten; structureel; prijspeil 2026", null where there is nothing to say. */
    public String detail(PromiseDetail detail) {
        String nature = detail.nature() == PromiseDetail.Nature.EFFORT ? texts.get("web.commitment.nature." + detail.nature()) : null;
        String measure = detail.measure() == null ? null : detail.target() == null ? texts.get("web.agreement.commitment.measure", detail.measure())
                : texts.get("web.agreement.commitment.target", detail.measure(), detail.target());
        String prices = detail.priceLevel() == null ? null : texts.get("web.agreement.commitment.price-level", String.valueOf(detail.priceLevel()));
        String evidence = detail.evidenceRequired() ? texts.get("web.agreement.commitment.evidence") : null;
        String all = Stream.of(nature, measure, texts.word("money", detail.money()), prices, texts.word("channel", detail.channel()), evidence)
                .filter(Objects::nonNull).collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    /** "€ 1.314.000.000", in whole euros where it is whole. */
    public String euros(BigDecimal amount) {
        return Euros.spoken(amount, texts.locale());
    }

    /** "2027: € 12.000.000", a line a year, null without. */
    public String money(Map<Integer, BigDecimal> amounts) {
        return amounts.isEmpty() ? null : amounts.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> each.getKey() + ":\u00a0" + euros(each.getValue())).collect(Collectors.joining("\n"));
    }

    /** Who pays whom, and how much in all: "VWS aan VNG"; or that the text does not say. */
    public List<Entry> payments(List<PromisedCommitment> commitments, OrganisationNames.Names names) {
        Map<String, BigDecimal> paid = new LinkedHashMap<>();
        commitments.stream().filter(each -> !each.amounts().isEmpty()).forEach(each -> {
            PromiseRow row = row(each, names);
            paid.merge(texts.get("web.agreement.commitment.to", row.obligor(), row.beneficiaries()),
                    each.amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal::add);
        });
        if (paid.isEmpty()) {
            return List.of(Entry.of(texts.get("web.signing.pays"), texts.get("web.signing.pays.unsaid")));
        }
        return paid.entrySet().stream().map(each -> Entry.of(texts.get("web.signing.pays.to", each.getKey()), euros(each.getValue()))).toList();
    }

    /** What it waits for, null for nothing. */
    public String condition(String afterCommitment, String afterEvent) {
        if (afterCommitment != null) {
            return texts.get("web.agreement.commitment.after-commitment", afterCommitment);
        }
        return afterEvent == null ? null : texts.get("web.agreement.commitment.after-event", afterEvent);
    }

    private String condition(PromisedCommitment promised, Map<String, String> called) {
        String after = promised.afterCommitment() == null ? null : called.get(promised.afterCommitment());
        return after == null ? condition(promised.afterCommitment(), promised.afterEvent()) : texts.get("web.agreement.commitment.after", after);
    }

    private String due(PromisedCommitment promised) {
        if (promised.due() != null) {
            return texts.spoken().day(promised.due());
        }
        return promised.term() == null ? null : texts.get(
                "web.agreement.commitment.term-from." + promised.termFrom().name(), texts.length(promised.term()));
    }
}
