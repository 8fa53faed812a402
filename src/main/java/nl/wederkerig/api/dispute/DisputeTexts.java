package nl.wederkerig.api.dispute;

import java.util.Locale;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.dispute.StepKind;
import org.springframework.context.MessageSource;

/** Sentences in an answer, in the language of the request. */
record DisputeTexts(MessageSource messages, Locale locale) {

    String of(StepKind kind) {
        return messages.getMessage("deadline.dispute." + kind.code(), null, locale);
    }

    /** Null where nothing was derived. */
    String of(Derivation derivation) {
        return derivation == null ? null : derivation.sentence(locale);
    }
}
