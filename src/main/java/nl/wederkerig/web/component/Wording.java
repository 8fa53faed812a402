package nl.wederkerig.web.component;

import nl.wederkerig.overview.ReasonTexts;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.Reason;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is wrong, in the reader's language; in templates {@code @wording}. */
@Component
public class Wording {

    private final ReasonTexts texts;

    Wording(ReasonTexts texts) {
        this.texts = texts;
    }

    public String fault(Fault fault) {
        return texts.fault(fault, LocaleContextHolder.getLocale());
    }

    public String reason(Reason reason) {
        return texts.reason(reason, LocaleContextHolder.getLocale());
    }
}
