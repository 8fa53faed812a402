package nl.wederkerig.web.agreement;

import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.AmendmentStatus;
import nl.wederkerig.agreement.AmendmentView;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.signing.SigningDays;
import nl.wederkerig.web.component.Entry;
import org.springframework.stereotype.Component;

/** What is known beforehand of an amendment: whose consent it takes, until when it is signed, and what becomes of it otherwise (A11, A15). */
@Component
class AmendmentFacts {

    private final JointEffects joint;
    private final HolidayTable holidays;
    private final EffectiveTime time;
    private final Texts texts;

    AmendmentFacts(JointEffects joint, HolidayTable holidays, EffectiveTime time, Texts texts) {
        this.joint = joint;
        this.holidays = holidays;
        this.time = time;
        this.texts = texts;
    }

    /** As if the last consented today. */
    List<Entry> of(AgreementView agreement, OrganisationNames.Names names) {
        SigningDays days = SigningDays.of(time.today(), holidays.current());
        AmendmentView amendment = agreement.amendment();
        List<Entry> facts = new ArrayList<>();
        if (amendment != null && amendment.status() == AmendmentStatus.PROPOSED) {
            facts.add(entry("amendment.proposed", texts.get("web.agreement.act.fact.asked-by.on", names.of(amendment.proposedBy()),
                    texts.spoken().day(LegalZone.dayOf(amendment.proposedAt())))));
        }
        facts.add(entry("by", joint.all(agreement, names)));
        facts.add(entry("amendment.until", texts.get("web.agreement.act.fact.amendment.until.text")));
        facts.add(Entry.of(texts.get("web.agreement.act.fact.amendment.sign", joint.onText(agreement, names)),
                texts.get("web.agreement.act.fact.amendment.sign.text", texts.spoken().dated(days.lastDay(), time.today()))));
        agreement.parties().stream().filter(party -> party.role() == PartyRole.CO_SIGNER && agreement.header().coSigningNotNeeded() == null)
                .map(PartyView::organisation).map(names::of).forEach(coSigner -> facts.add(Entry.of(
                        texts.get("web.agreement.act.fact.amendment.co-sign", coSigner),
                        texts.get("web.agreement.act.fact.amendment.co-sign.text", texts.spoken().dated(days.coSignature(), time.today()),
                                texts.spoken().day(days.lastNotice()), coSigner))));
        facts.add(entry("amendment.holds", texts.get("web.agreement.act.fact.amendment.holds.text")));
        return facts;
    }

    private Entry entry(String name, String value) {
        return Entry.of(texts.get("web.agreement.act.fact." + name), value);
    }
}
