package nl.wederkerig.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.agreement.CooperationModel;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.Panel;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.agreement.Route;
import nl.wederkerig.agreement.UdoCheck;
import nl.wederkerig.agreement.WhatIf;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.OrganisationId;

/** Reads what a file says of the agreement itself, and the parts of it that events bring again. */
final class AgreementReader {

    private AgreementReader() {}

    static RegisterAgreement agreement(Fields fields) {
        RegisterAgreement agreement = new RegisterAgreement(
                fields.text("reference"),
                fields.text("title"),
                fields.optionalText("summary"),
                fields.oneOf("kind", AgreementKind.class),
                fields.text("theme"),
                otherwise(fields.optionalOneOf("cooperationModel", CooperationModel.class), CooperationModel.ONE_GOVERNMENT),
                fields.day("registeredOn"),
                fields.flag("existing", false),
                parties(fields),
                fields.mapping("arrangement").map(AgreementReader::arrangement).orElseGet(() -> {
                    fields.mistake("arrangement", "missing", "arrangement");
                    return null;
                }),
                timetable(fields, "timetable"),
                fields.mapping("financialParagraph").map(AgreementReader::financialParagraph).orElse(null),
                fields.mapping("udoCheck").map(AgreementReader::udoCheck).orElse(null),
                fields.optionalDay("inForceOn"),
                fields.optionalDay("provisionalFrom"),
                commitments(fields, "commitments"),
                fields.flag("reconstruction", false),
                fields.flag("fictitious", false),
                fields.optionalText("replaces"),
                whatIfs(fields));
        fields.close();
        return agreement;
    }

    private static List<PartyKey> parties(Fields fields) {
        List<PartyKey> parties = new ArrayList<>();
        if (!fields.has("parties")) {
            fields.mistake("parties", "missing", "parties");
        }
        for (Fields party : fields.mappings("parties")) {
            OrganisationId organisation = party.organisation("organisation");
            PartyRole role = party.oneOf("role", PartyRole.class);
            party.close();
            if (organisation != null && role != null) {
                parties.add(new PartyKey(organisation, role));
            }
        }
        return parties;
    }

    static DisputeArrangement arrangement(Fields fields) {
        TermLength halfYear = TermLength.parse("P6M");
        Map<DisputeKind, TermLength> byKind = new EnumMap<>(DisputeKind.class);
        DisputeArrangement arrangement = new DisputeArrangement(
                fields.oneOf("route", Route.class),
                fields.optionalOneOf("force", OutcomeForce.class),
                fields.optionalText("routeReason"),
                fields.optionalText("legalBasis"),
                fields.optionalOrganisation("appointingAuthority"),
                fields.optionalText("chair"),
                otherwise(fields.optionalOneOf("panel", Panel.class), Panel.SINGLE),
                otherwise(fields.optionalLength("negotiationTerm"), halfYear),
                otherwise(disputeTerm(fields, byKind), halfYear),
                byKind,
                otherwise(fields.optionalOneOf("termRule", TermRule.class), TermRule.AGREED_EXACT),
                fields.flag("medeoverhedenoverlegFirst", false),
                fields.organisations("decisionsBy"),
                fields.optionalText("framework"));
        fields.close();
        return arrangement;
    }

    private static TermLength disputeTerm(Fields fields, Map<DisputeKind, TermLength> byKind) {
        boolean oneLength = fields.value("disputeTerm")
                .filter(org.snakeyaml.engine.v2.nodes.ScalarNode.class::isInstance).isPresent();
        if (oneLength || !fields.has("disputeTerm")) {
            return fields.optionalLength("disputeTerm");
        }
        Fields lengths = fields.mapping("disputeTerm").orElseThrow();
        TermLength usual = lengths.optionalLength("default");
        for (DisputeKind kind : DisputeKind.DISPUTES) {
            Optional.ofNullable(lengths.optionalLength(kind.name())).ifPresent(length -> byKind.put(kind, length));
        }
        lengths.close();
        return usual;
    }

    static List<Milestone> timetable(Fields fields, String key) {
        List<Milestone> timetable = new ArrayList<>();
        for (Fields milestone : fields.mappings(key)) {
            String title = milestone.text("milestone");
            LocalDate on = milestone.day("on");
            OrganisationId owner = milestone.organisation("owner");
            AgreedAdvice advice = milestone.mapping("advice").map(AgreementReader::advice).orElse(null);
            milestone.close();
            if (title != null && on != null && owner != null) {
                timetable.add(new Milestone(title, on, owner, advice));
            }
        }
        return timetable;
    }

    static List<WhatIf> whatIfs(Fields fields) {
        return fields.mappings("whatIfs").stream().map(AgreementReader::whatIf).toList();
    }

    private static WhatIf whatIf(Fields fields) {
        WhatIf whatIf = new WhatIf(fields.text("condition"), fields.text("consequence"), fields.optionalDay("on"), fields.optionalLength("within"));
        fields.close();
        return whatIf;
    }

    private static AgreedAdvice advice(Fields fields) {
        AgreedAdvice advice = new AgreedAdvice(fields.text("question"), fields.optionalLength("within"));
        fields.close();
        return advice;
    }

    static FinancialParagraph financialParagraph(Fields fields) {
        FinancialParagraph paragraph = financialParagraphIn(fields);
        byBzkOnly(fields);
        fields.close();
        return paragraph;
    }

    /** As {@link #financialParagraph}, among the other fields of an event. */
    static FinancialParagraph financialParagraphIn(Fields fields) {
        Map<Integer, BigDecimal> amounts = fields.amounts("amounts");
        return new FinancialParagraph(
                fields.flag("applicable", true), fields.flag("substantiated", false), amounts, fields.optionalText("reason"));
    }

    static UdoCheck udoCheck(Fields fields) {
        UdoCheck check = udoCheckIn(fields);
        byBzkOnly(fields);
        fields.close();
        return check;
    }

    static UdoCheck udoCheckIn(Fields fields) {
        return new UdoCheck(
                fields.flag("applicable", true), fields.flag("done", false),
                fields.optionalText("findings"), fields.optionalText("reason"));
    }

    private static void byBzkOnly(Fields fields) {
        OrganisationId by = fields.optionalOrganisation("by");
        if (!fields.flag("applicable", true) && by == null) {
            fields.mistake("by", "missing", "by");
        }
    }

    static List<PromisedCommitment> commitments(Fields fields, String key) {
        return fields.mappings(key).stream().map(AgreementReader::commitment).toList();
    }

    private static PromisedCommitment commitment(Fields fields) {
        Optional<Fields> members = fields.value("obligor")
                .filter(org.snakeyaml.engine.v2.nodes.MappingNode.class::isInstance).flatMap(found -> fields.mapping("obligor"));
        OrganisationId obligor = members.map(of -> of.organisation("members")).orElseGet(
                () -> members.isPresent() ? null : fields.organisation("obligor"));
        members.ifPresent(Fields::close);
        Optional<Fields> term = fields.mapping("term");
        Optional<Fields> condition = fields.mapping("condition");
        PromisedCommitment commitment = new PromisedCommitment(
                fields.text("key"), obligor, members.isPresent(), fields.organisations("beneficiaries"), fields.text("text"),
                fields.optionalDay("due"),
                term.map(given -> given.length("length")).orElse(null),
                term.map(given -> given.oneOf("from", PromisedCommitment.TermFrom.class)).orElse(null),
                fields.amounts("amounts"),
                condition.map(given -> given.optionalText("commitment")).orElse(null),
                condition.map(given -> given.optionalText("event")).orElse(null),
                detail(fields));
        term.ifPresent(Fields::close);
        condition.ifPresent(Fields::close);
        fields.close();
        return commitment;
    }

    private static PromiseDetail detail(Fields fields) {
        return new PromiseDetail(
                fields.optionalOneOf("nature", PromiseDetail.Nature.class),
                fields.optionalOneOf("money", PromiseDetail.MoneyKind.class),
                fields.optionalNumber("priceLevel"),
                fields.optionalOneOf("channel", PromiseDetail.Channel.class),
                fields.optionalText("measure"),
                fields.optionalText("target"),
                fields.flag("evidenceRequired", false));
    }

    static <T> T otherwise(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
