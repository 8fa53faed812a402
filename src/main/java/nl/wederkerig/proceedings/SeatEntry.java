package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Optional;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What every command about a seat begins and ends with: lock, look, refuse, record. */
@Component
class SeatEntry {

    static final int LONGEST_NOTE = 10_000;

    private final ProceedingsEntry entry;
    private final ProceedingsRepository all;
    private final SeatDesk desk;
    private final SeatRepository seats;
    private final Agreements agreements;
    private final AgreementDossiers dossiers;
    private final EventRecord record;

    SeatEntry(ProceedingsEntry entry, ProceedingsRepository all, SeatDesk desk, SeatRepository seats, @Lazy Agreements agreements,
            @Lazy AgreementDossiers dossiers, EventRecord record) {
        this.entry = entry;
        this.all = all;
        this.desk = desk;
        this.seats = seats;
        this.agreements = agreements;
        this.dossiers = dossiers;
        this.record = record;
    }

    /** For who sees the agreement: a party, or somebody who was appointed. */
    Proceedings seen(AgreementId agreement, String dispute, Actor actor) {
        Proceedings proceedings = entry.locked(agreement, dispute);
        if (!agreements.disputes(agreement, actor).includes(dispute)) {
            throw new NotFound("dispute", dispute);
        }
        return running(proceedings);
    }

    /** For the appointing authority of the agreement. */
    Proceedings asAuthority(AgreementId agreement, String dispute, Actor actor) {
        Proceedings proceedings = entry.locked(agreement, dispute);
        if (!policy(proceedings).isAuthority(actor)) {
            throw new NotFound("agreement", agreement);
        }
        return running(proceedings);
    }

    /** For somebody who is asked for a seat, or has one. */
    Proceedings asAppointed(AgreementId agreement, String dispute, Actor actor) {
        Proceedings proceedings = entry.locked(agreement, dispute);
        if (actor.person() == null || desk.seatOf(proceedings, actor.person()).isEmpty()) {
            throw new NotFound("agreement", agreement);
        }
        return running(proceedings);
    }

    private static Proceedings running(Proceedings proceedings) {
        if (proceedings.ended() || proceedings.outcome() != null) {
            throw new RuleBroken(Reason.of("D6", "procedure-over"));
        }
        return proceedings;
    }

    SeatPolicy policy(Proceedings proceedings) {
        OrganisationId authority = dossiers.facts(proceedings.agreement()).arrangement().appointingAuthority();
        List<SeatHolding> earlier = all.findByAgreementIdAndDisputeKeyOrderByNumber(proceedings.agreement().value(), proceedings.dispute())
                .stream().filter(each -> each.number() < proceedings.number()).flatMap(each -> seats.findByProceedingsId(each.getId()).stream())
                .toList();
        return new SeatPolicy(desk.of(proceedings), earlier, authority);
    }

    void act(DomainEvent event, Actor actor, Role role) {
        record.append(event, actor, role);
    }

    static void refuse(Optional<Reason> reason) {
        reason.ifPresent(why -> {
            throw new RuleBroken(why);
        });
    }

    /** @throws InvalidInput at the path, where it is missing though required, too long, or cannot be kept */
    static void refuseProse(String path, String text, boolean required) {
        boolean missing = text == null || text.isBlank();
        String code = missing ? required ? "proceedings.required" : null
                : text.length() > LONGEST_NOTE ? "proceedings.too-long"
                : text.chars().anyMatch(each -> Character.isISOControl(each) && "\r\n\t".indexOf(each) < 0)
                        ? "proceedings.control-characters" : null;
        if (code != null) {
            throw new InvalidInput(List.of(code.endsWith("too-long") ? Fault.at(path, code, LONGEST_NOTE) : Fault.at(path, code)));
        }
    }
}
