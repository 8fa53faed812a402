package nl.wederkerig.dossier;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.agreement.WhatIf;
import nl.wederkerig.shared.OrganisationId;

/** The agreement of a file, and the parts of it that events bring again, as the reader takes them. */
final class WrittenAgreement {

    /** What only BZK can record is BZK's in a file too. */
    private static final String BY_BZK = "BZK";

    private final Function<OrganisationId, String> code;

    WrittenAgreement(Function<OrganisationId, String> code) {
        this.code = code;
    }

    String code(OrganisationId organisation) {
        return code.apply(organisation);
    }

    /** A mapping in the order of the pairs, without what is null, false or empty. */
    static Map<String, Object> mapping(Object... pairs) {
        Map<String, Object> mapping = stated(pairs);
        mapping.values().removeIf(Boolean.FALSE::equals);
        return mapping;
    }

    /** As {@link #mapping}, where no is said as well as yes. */
    static Map<String, Object> stated(Object... pairs) {
        Map<String, Object> mapping = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            boolean says = value != null && !(value instanceof Collection<?> list && list.isEmpty())
                    && !(value instanceof Map<?, ?> map && map.isEmpty());
            if (says) {
                mapping.put((String) pairs[i], value instanceof Enum<?> constant ? constant.name() : value);
            }
        }
        return mapping;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    Map<String, Object> agreement(String reference, RegisterAgreement agreement) {
        Map<String, Object> written = mapping(
                "reference", reference,
                "title", agreement.title(),
                "summary", agreement.summary(),
                "kind", agreement.kind(),
                "theme", agreement.theme(),
                "cooperationModel", agreement.cooperationModel(),
                "registeredOn", text(agreement.registeredOn()),
                "existing", agreement.existing(),
                "reconstruction", agreement.reconstruction(),
                "fictitious", agreement.fictitious(),
                "replaces", agreement.replaces(),
                "parties", agreement.parties().stream()
                        .map(party -> mapping("organisation", code(party.organisation()), "role", party.role())).toList(),
                "arrangement", arrangement(agreement.arrangement()));
        written.put("timetable", timetable(agreement.timetable()));
        written.putAll(mapping("whatIfs", whatIfs(agreement.whatIfs())));
        written.putAll(mapping(
                "financialParagraph", financialParagraph(agreement.financialParagraph()),
                "udoCheck", udoCheck(agreement.udoCheck()),
                "inForceOn", text(agreement.inForceOn()),
                "provisionalFrom", text(agreement.provisionalFrom())));
        written.put("commitments", commitments(agreement.commitments()));
        return written;
    }

    Map<String, Object> arrangement(DisputeArrangement arrangement) {
        Map<String, Object> terms = new LinkedHashMap<>(Map.of("default", arrangement.disputeTerm().toString()));
        arrangement.disputeTermByKind().forEach((kind, length) -> terms.put(kind.name(), length.toString()));
        return mapping(
                "route", arrangement.route(),
                "force", arrangement.force(),
                "routeReason", arrangement.routeReason(),
                "legalBasis", arrangement.legalBasis(),
                "appointingAuthority", arrangement.appointingAuthority() == null ? null : code(arrangement.appointingAuthority()),
                "chair", arrangement.chair(),
                "panel", arrangement.panel(),
                "negotiationTerm", text(arrangement.negotiationTerm()),
                "disputeTerm", terms,
                "termRule", arrangement.termRule(),
                "medeoverhedenoverlegFirst", arrangement.medeoverhedenoverlegFirst(),
                "decisionsBy", arrangement.decisionsBy().stream().map(code).toList(),
                "framework", arrangement.framework());
    }

    List<Map<String, Object>> timetable(List<Milestone> timetable) {
        return timetable.stream()
                .map(milestone -> mapping(
                        "milestone", milestone.title(), "on", text(milestone.on()), "owner", code(milestone.owner()),
                        "advice", milestone.advice() == null ? null : mapping(
                                "question", milestone.advice().question(), "within", text(milestone.advice().within()))))
                .toList();
    }

    List<Map<String, Object>> whatIfs(List<WhatIf> whatIfs) {
        return whatIfs.stream().map(whatIf -> mapping("condition", whatIf.condition(), "consequence", whatIf.consequence(),
                "on", text(whatIf.on()), "within", text(whatIf.within()))).toList();
    }

    Map<String, Object> financialParagraph(FinancialParagraph paragraph) {
        if (paragraph == null) {
            return Map.of();
        }
        Map<String, Object> written = new LinkedHashMap<>(Map.of("applicable", paragraph.applicable()));
        written.putAll(mapping("substantiated", paragraph.substantiated(), "amounts", amounts(paragraph.amounts()),
                "reason", paragraph.reason(), "by", !paragraph.applicable() ? BY_BZK : null));
        return written;
    }

    Map<String, Object> udoCheck(UdoCheck check) {
        if (check == null) {
            return Map.of();
        }
        Map<String, Object> written = new LinkedHashMap<>(Map.of("applicable", check.applicable()));
        written.putAll(mapping("done", check.done(), "findings", check.findings(), "reason", check.reason(),
                "by", !check.applicable() ? BY_BZK : null));
        return written;
    }

    private static Map<String, Object> amounts(Map<Integer, BigDecimal> amounts) {
        Map<String, Object> written = new LinkedHashMap<>();
        new TreeMap<>(amounts).forEach((year, amount) -> written.put(year.toString(), euros(amount)));
        return written;
    }

    static String euros(BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    List<Map<String, Object>> commitments(List<PromisedCommitment> commitments) {
        return commitments.stream().map(this::commitment).toList();
    }

    private Map<String, Object> commitment(PromisedCommitment commitment) {
        String obligor = code(commitment.obligor());
        PromiseDetail detail = commitment.detail();
        return mapping(
                "key", commitment.key(),
                "obligor", commitment.byMembers() ? Map.of("members", obligor) : obligor,
                "beneficiaries", commitment.beneficiaries().stream().map(code).toList(),
                "text", commitment.text(),
                "due", text(commitment.due()),
                "term", commitment.term() == null ? null
                        : mapping("length", text(commitment.term()), "from", commitment.termFrom()),
                "amounts", amounts(commitment.amounts()),
                "condition", mapping("commitment", commitment.afterCommitment(), "event", commitment.afterEvent()),
                "nature", detail.nature() == PromiseDetail.Nature.RESULT ? null : detail.nature(),
                "money", detail.money(),
                "priceLevel", detail.priceLevel(),
                "channel", detail.channel(),
                "measure", detail.measure(),
                "target", detail.target(),
                "evidenceRequired", detail.evidenceRequired());
    }
}
