package nl.wederkerig.dossier;

import java.util.List;
import java.util.Map;
import nl.wederkerig.party.NegotiationMandate;

/** Mandates as verbs, at the moment at which each was written down: what came later is held against the one that stood then (T56). */
final class WrittenMandates {

    static final String VERB = "give-mandate";

    private final WrittenAgreement written;

    WrittenMandates(WrittenAgreement written) {
        this.written = written;
    }

    /** @param lastToFirst those that who exports may see */
    List<Dated> acts(List<NegotiationMandate> lastToFirst) {
        return WrittenRooms.firstToLast(lastToFirst).stream()
                .map(each -> Dated.of(each.writtenAt(), written.code(each.organisation()), verb(each))).toList();
    }

    private static Map<String, Object> verb(NegotiationMandate mandate) {
        Map<String, Object> verb = WrittenEvents.verb(VERB, "text", mandate.text(), "decidedBy", mandate.decidedBy(), "decidedOn", mandate.decidedOn().toString(),
                "paysAtMost", WrittenAgreement.euros(mandate.paysAtMost()), "getsAtLeast", WrittenAgreement.euros(mandate.getsAtLeast()),
                "until", mandate.validUntil() == null ? null : mandate.validUntil().toString());
        if (!mandate.themes().isEmpty()) {
            verb.put("themes", mandate.themes().stream().sorted().toList());
        }
        return verb;
    }
}
