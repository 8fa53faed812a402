package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.web.component.Entry;
import org.springframework.stereotype.Component;

/** What somebody has to know before doing with all others what only all can do. */
@Component
class ActFacts {

    private final ArrangementTexts arrangements;
    private final Texts texts;
    private final EffectiveTime time;

    ActFacts(ArrangementTexts arrangements, Texts texts, EffectiveTime time) {
        this.arrangements = arrangements;
        this.texts = texts;
        this.time = time;
    }

    /** The present last day, what begins, whose consent it takes and to whom it goes; none for what one does alone. */
    List<Entry> of(ActPage page, AgreementView agreement, OrganisationNames.Names names) {
        List<Entry> facts = new ArrayList<>();
        if (page.joint() == null) {
            return facts;
        }
        if (isAboutTerm(page) && agreement.term() != null) {
            LocalDate lastDay = agreement.term().end().lastDay();
            facts.add(entry("last-day", texts.spoken().dated(lastDay, time.today())));
            if (agreement.term().resumesOn() != null) {
                facts.add(entry("suspended", texts.spoken().dated(agreement.term().resumesOn(), time.today())));
            }
        }
        if (page == ActPage.DECLARE_DEADLOCK && agreement.arrangement() != null) {
            facts.add(entry("begins", arrangements.sentence(agreement.arrangement(), names)));
        }
        facts.add(entry("by", names.all(agreement.parties().stream().filter(PartyView::joint).map(PartyView::organisation).toList())));
        facts.add(entry("to", names.all(agreement.parties().stream().map(PartyView::organisation).toList())));
        return facts;
    }

    private static boolean isAboutTerm(ActPage page) {
        return switch (page) {
            case SUSPEND_TERM, RESUME_TERM, EXTEND_TERM, DECLARE_DEADLOCK, ABANDON -> true;
            default -> false;
        };
    }

    private Entry entry(String name, String value) {
        return Entry.of(texts.get("web.agreement.act.fact." + name), value);
    }
}
