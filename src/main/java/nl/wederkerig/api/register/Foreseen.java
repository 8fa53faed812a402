package nl.wederkerig.api.register;

import java.util.Locale;
import java.util.Map;
import nl.wederkerig.agreement.RegisteredDossiers;
import nl.wederkerig.deadline.Correction;
import nl.wederkerig.deadline.CorrectionEffects;
import nl.wederkerig.deadline.Corrections;
import nl.wederkerig.deadline.StartFact;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a correction would move, in Dutch words. */
@Component
class Foreseen {

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Corrections corrections;
    private final RegisteredDossiers dossiers;
    private final MessageSource messages;

    Foreseen(Corrections corrections, RegisteredDossiers dossiers, MessageSource messages) {
        this.corrections = corrections;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    Verschuivingen of(Correction correction, Actor registrar) {
        CorrectionEffects effects = corrections.foresee(correction, registrar);
        Map<AgreementId, RegisteredDossiers.Named> named =
                dossiers.named(effects.moved().stream().map(each -> each.deadline().agreement()).distinct().toList(), registrar);
        return new Verschuivingen(effects.moved().stream().map(each -> moved(each, named.get(each.deadline().agreement()))).toList(),
                effects.hidden(), effects.late(), effects.seal());
    }

    Verschuivingen.Begindag fact(StartFact fact) {
        return new Verschuivingen.Begindag(fact.fact(), messages.getMessage("start-fact." + fact.kind(), new Object[] {fact.about()}, fact.kind(), DUTCH),
                fact.startDay(), fact.labels().stream().map(this::deadline).toList());
    }

    private Verschuivingen.Verschuiving moved(CorrectionEffects.Moved moved, RegisteredDossiers.Named dossier) {
        return new Verschuivingen.Verschuiving(dossier.agreement().value(), dossier.reference(), dossier.title(), deadline(moved.label()),
                moved.from(), moved.to(), moved.why().sentence(DUTCH), moved.late());
    }

    private String deadline(String label) {
        return messages.getMessage("deadline." + label, null, label, DUTCH);
    }

}
