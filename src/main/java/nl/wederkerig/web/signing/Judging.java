package nl.wederkerig.web.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.room.SideRooms;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.SigningRoundView;
import nl.wederkerig.web.agreement.AmendmentUnderWay;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.checklist.ChecklistsOfAgreement;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Entry;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What a liaison prepares while a signatory of the same organisation has still to co-sign or to decline (A11, A12). */
@Component
class Judging {

    private final OrganisationNames names;
    private final AmendmentUnderWay amendments;
    private final ChecklistsOfAgreement checklists;
    private final SideRooms rooms;
    private final Texts texts;
    private final Dates dates;

    Judging(OrganisationNames names, AmendmentUnderWay amendments, ChecklistsOfAgreement checklists, @Lazy SideRooms rooms, Texts texts,
            Dates dates) {
        this.names = names;
        this.amendments = amendments;
        this.checklists = checklists;
        this.rooms = rooms;
        this.texts = texts;
        this.dates = dates;
    }

    /** Null where the round awaits nothing of the liaison's organisation, and for who is no liaison or signs. @param round the last one, or null */
    RoundsView.Judge of(SigningRoundView round, AgreementView agreement, Actor actor) {
        if (round == null || !round.acts().isEmpty() || !actor.has(Role.BZK_LIAISON)) {
            return null;
        }
        return round.signers().stream().filter(each -> each.coSigner() && actor.belongsTo(each.party().organisation()))
                .filter(each -> each.signed() == null && each.respondBy() != null).findFirst()
                .map(each -> new RoundsView.Judge(lead(each, round), read(round, agreement, actor))).orElse(null);
    }

    private String lead(SigningRoundView.Signer signer, SigningRoundView round) {
        OrganisationNames.Names known = names.of(List.of(signer.party().organisation()));
        boolean decided = !round.referrals().isEmpty();
        return texts.get("web.signing.judge" + (decided ? ".decided" : ""), known.of(signer.party().organisation()), round.version(),
                dates.day(signer.respondBy()));
    }

    private List<Entry> read(SigningRoundView round, AgreementView agreement, Actor actor) {
        AgreementId id = agreement.header().id();
        String url = "/akkoorden/" + id;
        List<Entry> read = new ArrayList<>();
        Optional<AmendmentUnderWay.Change> change = round.amendment() ? amendments.of(agreement) : Optional.empty();
        read.add(new Entry(texts.get(change.isPresent() ? "web.agreement.amendment.read" : "web.signing.text.read"), null,
                change.map(AmendmentUnderWay.Change::url).orElse(url + "/teksten?versie=" + round.version())));
        read.add(new Entry(texts.get("web.signing.checks.read"), checklists.open(List.of(id)).get(id), url + "/financien"));
        read.add(new Entry(texts.get("web.signing.judge.authority"), null, url + "/partijen"));
        rooms.of(id, actor).ifPresent(side -> read.add(new Entry(texts.get("web.side-room." + side),
                texts.get("web.signing.judge.room"), url + "/ruimte")));
        return read;
    }
}
