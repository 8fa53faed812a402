package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementHeader;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.Signatories;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Tone;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What stands across the top of an agreement, so that nobody reads it for something else. */
@Component
class AgreementBanners {

    /** Who acts for a party. */
    private static final Map<AgreementStatus, Role> NEEDED = Map.of(
            AgreementStatus.PREPARATION, Role.NEGOTIATOR, AgreementStatus.NEGOTIATION, Role.NEGOTIATOR,
            AgreementStatus.SIGNING, Role.SIGNATORY);

    private final Signatories signatories;
    private final Texts texts;
    private final Dates dates;

    AgreementBanners(@Lazy Signatories signatories, Texts texts, Dates dates) {
        this.signatories = signatories;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param holders who must act next. @param running the disputes that run */
    List<Banner> of(AgreementView agreement, Collection<OrganisationId> holders, List<DisputeView> running, Actor actor) {
        List<Banner> banners = of(agreement, running);
        Role needed = NEEDED.get(agreement.header().status());
        if (needed != null && actor.isAmong(holders) && !may(actor, needed)) {
            banners.add(new Banner(Tone.ATTENTION, texts.get("web.agreement.banner.colleague"),
                    texts.get("web.agreement.banner.colleague.text", texts.get("role." + needed))));
        }
        return banners;
    }

    /** A minister signs by office (A8). */
    private boolean may(Actor actor, Role needed) {
        return needed == Role.SIGNATORY ? signatories.roleOf(actor).isPresent() : actor.has(needed);
    }

    private List<Banner> of(AgreementView agreement, List<DisputeView> running) {
        AgreementHeader header = agreement.header();
        List<Banner> banners = new ArrayList<>();
        when(banners, agreement.sight() == Sight.MEMBER, Tone.NEUTRAL, "member");
        when(banners, agreement.sight() == Sight.PUBLIC, Tone.NEUTRAL, "public");
        when(banners, header.fictitious(), Tone.NEUTRAL, "fictitious");
        when(banners, header.reconstruction(), Tone.NEUTRAL, "reconstruction");
        when(banners, header.existing(), Tone.NEUTRAL, "existing");
        if (header.coSigningNotNeeded() != null) {
            banners.add(new Banner(Tone.NEUTRAL, texts.get("web.agreement.banner.not-co-signed"), header.coSigningNotNeeded()));
        }
        when(banners, header.status() == AgreementStatus.CABINET, Tone.ATTENTION, "cabinet");
        if (header.status() == AgreementStatus.ESCALATED) {
            banners.add(new Banner(Tone.LATE, texts.get("web.agreement.banner.escalated"), escalated(agreement, running)));
        }
        when(banners, header.byAward(), Tone.ATTENTION, "award");
        if (header.provisionalFrom() != null && header.inForceOn() == null) {
            banners.add(new Banner(Tone.NEUTRAL, texts.get("web.agreement.banner.provisional"),
                    texts.get("web.agreement.banner.provisional.text", dates.day(header.provisionalFrom()))));
        }
        return banners;
    }

    /** Which of the two it was, when, and what began; in general words where that is not known. */
    private String escalated(AgreementView agreement, List<DisputeView> running) {
        LocalDate on = TermBarOfAgreement.escalatedOn(running);
        if (on == null || agreement.term() == null || agreement.arrangement() == null) {
            return texts.get("web.agreement.banner.escalated.text");
        }
        LocalDate lastDay = agreement.term().end().lastDay();
        String began = texts.word("route", agreement.arrangement().route());
        return on.isAfter(lastDay) ? texts.get("web.agreement.banner.escalated.elapsed", dates.day(lastDay), began)
                : texts.get("web.agreement.banner.escalated.declared", dates.day(on), began);
    }

    private void when(List<Banner> banners, boolean so, Tone tone, String what) {
        if (so) {
            banners.add(new Banner(tone, texts.get("web.agreement.banner." + what), texts.get("web.agreement.banner." + what + ".text")));
        }
    }
}
