package nl.wederkerig.dossier;

import java.util.List;
import java.util.Locale;
import nl.wederkerig.overview.ReasonTexts;
import nl.wederkerig.shared.InvalidInput;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is wrong with a dossier file, in words that can be kept: in both languages. */
@Component
class DossierFaults {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final ReasonTexts reasons;
    private final MessageSource messages;

    DossierFaults(ReasonTexts reasons, MessageSource messages) {
        this.reasons = reasons;
        this.messages = messages;
    }

    List<WorkView.Told> of(FaultyDossier faulty) {
        return faulty.mistakes().stream().map(mistake -> new WorkView.Told(mistake.line(), mistake.column(), text(mistake, DUTCH), text(mistake, Locale.ENGLISH)))
                .toList();
    }

    /** What somebody filled in wrongly, each by itself; else the rule. */
    List<WorkView.Told> of(EventRefused refused) {
        if (refused.getCause() instanceof InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> new WorkView.Told(refused.line(), 0, reasons.fault(fault, DUTCH), reasons.fault(fault, Locale.ENGLISH)))
                    .toList();
        }
        return List.of(new WorkView.Told(refused.line(), 0, text(refused, DUTCH), text(refused, Locale.ENGLISH)));
    }

    private String text(Mistake mistake, Locale locale) {
        return messages.getMessage("dossier.mistake." + mistake.code(), mistake.arguments().toArray(), locale);
    }

    private String text(EventRefused refused, Locale locale) {
        String why = reasons.reason(refused.reason(), locale);
        return refused.ofRule() ? messages.getMessage("web.import.refused", new Object[] {refused.verb(), refused.reason().rule(), why}, locale)
                : messages.getMessage("cli.refused-input", new Object[] {refused.verb(), why}, locale);
    }
}
