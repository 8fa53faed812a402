package nl.wederkerig.web.help;

import java.util.Optional;
import java.util.stream.Stream;

/** The words that the product explains, by subject; their texts are {@code glossary.<anchor>.term}, {@code .meaning} and {@code .more}. */
enum Notion {

    ORGANISATION(Group.WHO, "organisatie"),
    PARTY(Group.WHO, "partij"),
    CO_PARTY(Group.WHO, "medepartij"),
    OBSERVER(Group.WHO, "waarnemer"),
    REPRESENTED_MEMBER(Group.WHO, "vertegenwoordigd-lid"),
    CONSTITUENCY(Group.WHO, "achterban"),
    MANDATE(Group.WHO, "mandaat"),
    SIGNING_AUTHORITY(Group.WHO, "tekenbevoegdheid"),
    MEMBER_CONSULTATION(Group.WHO, "ledenraadpleging"),
    QUORUM(Group.WHO, "quorum"),
    WEIGHT(Group.WHO, "stemgewicht"),
    SIGNAL(Group.WHO, "signaal"),
    SIDE_ROOM(Group.WHO, "ruimte"),
    NETWORK(Group.WHO, "netwerk"),
    EXPERT_TEAM(Group.WHO, "expertiseteam"),
    TABLE(Group.WHO, "tafel"),
    SHOPPING_ALERT(Group.WHO, "signalering"),
    AGREEMENT(Group.AGREEMENT, "akkoord"),
    EXISTING(Group.AGREEMENT, "bestaand-akkoord"),
    COOPERATION_MODEL(Group.AGREEMENT, "samenwerkingsmodel"),
    DISPUTE_ARRANGEMENT(Group.AGREEMENT, "geschillenregeling"),
    ROUTE(Group.AGREEMENT, "escalatieroute"),
    FRAMEWORK(Group.AGREEMENT, "kaderregeling"),
    TIMETABLE(Group.AGREEMENT, "tijdpad"),
    MILESTONE(Group.AGREEMENT, "mijlpaal"),
    WHAT_IF(Group.AGREEMENT, "wat-als-afspraak"),
    TEXT_VERSION(Group.AGREEMENT, "tekstversie"),
    ARTICLE_2(Group.AGREEMENT, "artikel-2-fvw"),
    CHANNEL(Group.AGREEMENT, "bekostigingswijze"),
    PRICE_LEVEL(Group.AGREEMENT, "prijspeil"),
    UDO(Group.AGREEMENT, "udo"),
    CHECKLIST(Group.AGREEMENT, "toetslijst"),
    PRIOR_CHECK(Group.AGREEMENT, "vooroverleg"),
    NEGOTIATORS_AGREEMENT(Group.AGREEMENT, "onderhandelaarsakkoord"),
    BUDGET_MOMENT(Group.AGREEMENT, "begrotingsmoment"),
    CARETAKER(Group.AGREEMENT, "demissionair-kabinet"),
    AMENDMENT(Group.AGREEMENT, "wijziging"),
    IN_FORCE(Group.AGREEMENT, "inwerkingtreding"),
    EVALUATION(Group.AGREEMENT, "evaluatie"),
    SUCCESSION(Group.AGREEMENT, "opvolger"),
    NEGOTIATION_TERM(Group.TERMS, "onderhandelingstermijn"),
    TERM_RULE(Group.TERMS, "termijnregel"),
    SUSPEND(Group.TERMS, "opschorten"),
    EXTEND(Group.TERMS, "verlengen"),
    SILENCE(Group.TERMS, "zwijgen"),
    EARLIER(Group.TERMS, "eerder-gebeurd"),
    CORRECTION(Group.TERMS, "correctie"),
    SIGNING_ROUND(Group.SIGNING, "ondertekenronde"),
    CO_SIGNATURE(Group.SIGNING, "medeondertekening"),
    GROUND(Group.SIGNING, "grond"),
    RESERVATION(Group.SIGNING, "voorbehoud"),
    RATIFICATION(Group.SIGNING, "bekrachtiging"),
    LAST_NOTICE(Group.SIGNING, "laatste-aanzegging"),
    CABINET_REFERRAL(Group.SIGNING, "inbreng-in-de-ministerraad"),
    MEDEOVERHEDENOVERLEG(Group.SIGNING, "medeoverhedenoverleg"),
    COMMITMENT(Group.COMMITMENTS, "afspraak"),
    EFFORT(Group.COMMITMENTS, "inspanning-of-resultaat"),
    CONDITIONAL(Group.COMMITMENTS, "voorwaarde"),
    FULFILMENT(Group.COMMITMENTS, "nakoming"),
    CONTEST(Group.COMMITMENTS, "betwisten"),
    WAIVE(Group.COMMITMENTS, "afstand-doen"),
    DISPUTE(Group.DISPUTES, "geschil"),
    CLAIMANT(Group.DISPUTES, "eiser"),
    RESPONDENT(Group.DISPUTES, "verweerder"),
    DEADLOCK(Group.DISPUTES, "impasse"),
    CONSULTATION(Group.DISPUTES, "overleg-bij-een-geschil"),
    INTEREST(Group.DISPUTES, "belang"),
    SETTLEMENT(Group.DISPUTES, "schikking"),
    THIRD_PARTY(Group.DISPUTES, "derde"),
    CHAIR(Group.DISPUTES, "onafhankelijk-voorzitter"),
    PRIVATE_ROOM(Group.DISPUTES, "besloten-ruimte"),
    BINDING_ADVICE(Group.DISPUTES, "bindend-advies"),
    ARBITER(Group.DISPUTES, "arbiter"),
    PROCEDURAL_MEETING(Group.DISPUTES, "regiezitting"),
    EXPERT_ADVICE(Group.DISPUTES, "advies-van-wijzen"),
    COUNCIL_OF_STATE(Group.DISPUTES, "voorlichting-raad-van-state"),
    TOP_CONSULTATION(Group.DISPUTES, "topoverleg"),
    CROWN_DISPUTE(Group.DISPUTES, "kroongeschil"),
    LEGAL_BASIS(Group.DISPUTES, "wettelijke-grondslag"),
    FORCE(Group.DISPUTES, "kracht"),
    WEIGHTY(Group.DISPUTES, "zwaarwegend"),
    APPOINTING_AUTHORITY(Group.DISPUTES, "benoemende-instantie"),
    DECLARATION(Group.DISPUTES, "verklaring-van-onafhankelijkheid"),
    CHALLENGE(Group.DISPUTES, "wraking"),
    COMPLY_OR_EXPLAIN(Group.DISPUTES, "pas-toe-of-leg-uit"),
    COURT(Group.DISPUTES, "bij-de-rechter"),
    PRECEDENT(Group.DISPUTES, "geschillenregister"),
    LEVEL(Group.OVERVIEW, "escalatietrede"),
    HOLDER(Group.OVERVIEW, "ligt-bij"),
    REFERENCE_DAY(Group.OVERVIEW, "peildatum"),
    HISTORY(Group.OVERVIEW, "geschiedenis"),
    DOSSIER_FILE(Group.OVERVIEW, "dossierbestand"),
    MEETING(Group.MEETINGS, "overleg"),
    NOTE(Group.MEETINGS, "annotatie"),
    CONCLUSION(Group.MEETINGS, "conclusie"),
    OWN_READING(Group.MEETINGS, "eigen-lezing"),
    REPORT(Group.MEETINGS, "terugkoppeling");

    enum Group { WHO, AGREEMENT, TERMS, SIGNING, COMMITMENTS, DISPUTES, OVERVIEW, MEETINGS }

    private final Group group;
    private final String anchor;

    Notion(Group group, String anchor) {
        this.group = group;
        this.anchor = anchor;
    }

    Group group() {
        return group;
    }

    /** Its place on the page of the glossary, and the name by which templates ask for it. */
    String anchor() {
        return anchor;
    }

    static Optional<Notion> at(String anchor) {
        return Stream.of(values()).filter(each -> each.anchor.equals(anchor)).findFirst();
    }
}
