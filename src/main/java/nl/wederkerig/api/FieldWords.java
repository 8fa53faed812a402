package nl.wederkerig.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wederkerig.shared.Fault;

/** Where a fault that the domain found stands in what was sent: {@code parties[1].role} is {@code /partijen/1/rol}. */
final class FieldWords {

    private static final Pattern STEP = Pattern.compile("[.\\[\\]]+");
    private static final Map<String, String> DUTCH = Map.ofEntries(
            Map.entry("reference", "referentie"), Map.entry("title", "titel"), Map.entry("summary", "samenvatting"), Map.entry("kind", "soort"),
            Map.entry("theme", "thema"), Map.entry("registeredOn", "geregistreerdOp"), Map.entry("parties", "partijen"),
            Map.entry("organisation", "organisatie"), Map.entry("role", "rol"), Map.entry("arrangement", "geschillenregeling"),
            Map.entry("timetable", "tijdpad"), Map.entry("commitments", "afspraken"), Map.entry("inForceOn", "inWerkingOp"),
            Map.entry("provisionalFrom", "voorlopigVanaf"), Map.entry("text", "tekst"), Map.entry("reason", "reden"), Map.entry("ground", "grond"),
            Map.entry("reservation", "voorbehoud"), Map.entry("ratifyBy", "bekrachtigenUiterlijk"), Map.entry("document", "document"),
            Map.entry("until", "tot"), Map.entry("by", "met"), Map.entry("conditions", "voorwaarden"), Map.entry("note", "toelichting"),
            Map.entry("meetingOn", "vergaderingOp"), Map.entry("parts", "onderdelen"), Map.entry("wording", "gewensteTekst"),
            Map.entry("key", "sleutel"), Map.entry("claimants", "verzoekers"), Map.entry("respondents", "verweerders"),
            Map.entry("newDue", "nieuweDatum"), Map.entry("evidence", "bewijs"), Map.entry("due", "uiterlijkOp"), Map.entry("obligor", "door"),
            Map.entry("beneficiaries", "voor"), Map.entry("percent", "percentage"), Map.entry("earlierOn", "gebeurdOp"),
            Map.entry("earlierBecause", "redenAchteraf"), Map.entry("replaces", "vervangt"), Map.entry("on", "op"), Map.entry("owner", "eigenaar"),
            Map.entry("route", "route"), Map.entry("force", "kracht"), Map.entry("amounts", "bedragenInEuro"), Map.entry("amount", "bedrag"),
            Map.entry("members", "leden"), Map.entry("person", "persoon"), Map.entry("name", "naam"), Map.entry("seat", "zetel"),
            Map.entry("declaration", "verklaring"), Map.entry("reasons", "reden"), Map.entry("parliamentOn", "parlementOp"),
            Map.entry("keeps", "welNakomen"), Map.entry("dispose", "afdoening"), Map.entry("costs", "kosten"), Map.entry("member", "lid"),
            Map.entry("length", "lengte"), Map.entry("legalBasis", "wettelijkeGrondslag"), Map.entry("appointingAuthority", "benoemendeInstantie"),
            Map.entry("address", "adres"), Map.entry("eventTypes", "typen"), Map.entry("financialParagraph", ""), Map.entry("udoCheck", ""),
            Map.entry("findings", "bevindingen"), Map.entry("evaluation", "tekst"), Map.entry("event", "gebeurtenis"),
            Map.entry("milestone", "mijlpaal"), Map.entry("metOn", "behaaldOp"), Map.entry("receivedOn", "ontvangenOp"),
            Map.entry("bodyName", "adviseurNaam"), Map.entry("body", "adviseur"), Map.entry("question", "vraag"), Map.entry("advice", "advies"),
            Map.entry("term", "termijn"), Map.entry("within", "termijn"), Map.entry("termFrom", "termijnVanaf"), Map.entry("whatIfs", "watAls"),
            Map.entry("condition", "voorwaarde"), Map.entry("consequence", "gevolg"), Map.entry("priceLevel", "prijspeil"),
            Map.entry("measure", "maatstaf"), Map.entry("target", "streefwaarde"), Map.entry("afterCommitment", "naAfspraak"),
            Map.entry("afterEvent", "naGebeurtenis"), Map.entry("routeReason", "redenRoute"), Map.entry("negotiationTerm", "onderhandelingstermijn"),
            Map.entry("disputeTerm", "geschiltermijn"), Map.entry("disputeTermByKind", "geschiltermijnPerSoort"),
            Map.entry("decisionsBy", "achterbanBeslistBij"), Map.entry("chair", "voorzitter"), Map.entry("panel", "arbiters"),
            Map.entry("framework", "raamregeling"), Map.entry("termRule", "termijnregel"),
            Map.entry("considerations", "overwegingen"), Map.entry("rule", "regel"), Map.entry("outcome", "uitkomst"),
            Map.entry("keywords", "trefwoorden"), Map.entry("vote", "stem"), Map.entry("day", "op"), Map.entry("at", "om"),
            Map.entry("place", "plaats"), Map.entry("invited", "uitgenodigd"), Map.entry("every", "elke"), Map.entry("times", "keer"),
            Map.entry("quorum", "quorum"), Map.entry("explanation", "toelichting"), Map.entry("remark", "opmerking"), Map.entry("reading", "lezing"),
            Map.entry("office", "functie"), Map.entry("knownOn", "bekendOp"), Map.entry("documents", "documenten"),
            Map.entry("unsigned", "nietOndertekend"), Map.entry("decidedBy", "gegevenDoor"), Map.entry("decidedOn", "gegevenOp"),
            Map.entry("paysAtMost", "betaaltHoogstensInEuro"), Map.entry("getsAtLeast", "krijgtTenMinsteInEuro"), Map.entry("validUntil", "geldigTot"),
            Map.entry("themes", "themas"), Map.entry("dutch", "nederlands"), Map.entry("english", "engels"),
            Map.entry("items", "punten"), Map.entry("kinds", "soorten"), Map.entry("code", "code"), Map.entry("required", "verplicht"),
            Map.entry("link", "vindplaats"), Map.entry("answer", "antwoord"), Map.entry("position", "tekst"), Map.entry("version", "tekstversie"),
            Map.entry("with", "met"),
            Map.entry("association", "vereniging"), Map.entry("problem", "probleem"), Map.entry("solution", "oplossing"),
            Map.entry("ministry", "ministerie"), Map.entry("weights", "gewichten"), Map.entry("from", "vanaf"), Map.entry("aim", "doel"),
            Map.entry("linkingPin", "verbinding"), Map.entry("endsOn", "laatsteDag"), Map.entry("reportEvery", "verslagElke"),
            Map.entry("openedOn", "begonnenOp"), Map.entry("beginOn", "op"), Map.entry("beginReason", "reden"), Map.entry("endOn", "op"),
            Map.entry("endReason", "reden"), Map.entry("moment", "jaar"), Map.entry("settlement", "regeling"),
            Map.entry("roles", "rollen"), Map.entry("mailAddress", "emailadres"), Map.entry("lastDay", "laatsteDag"),
            Map.entry("clientId", "clientId"), Map.entry("decree", "vindplaats"), Map.entry("fact", "feit"));

    private FieldWords() {}

    static Fault told(Fault fault) {
        return new Fault(pointer(fault.path()), fault.code(), fault.arguments());
    }

    /** Ends where a word is not that of a field that can be sent; one without a Dutch word is what was sent as a whole. */
    private static String pointer(String path) {
        List<String> steps = new ArrayList<>();
        for (String step : STEP.split(path)) {
            String word = step.chars().allMatch(Character::isDigit) ? step : DUTCH.get(step);
            if (word == null) {
                break;
            }
            if (!word.isEmpty()) {
                steps.add(word);
            }
        }
        return steps.isEmpty() ? "" : "/" + String.join("/", steps);
    }
}
