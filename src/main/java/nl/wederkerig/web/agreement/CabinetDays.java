package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.Deadlines;
import nl.wederkerig.deadline.LiveDeadline;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.CabinetReferralPage;
import nl.wederkerig.signing.CabinetReferrals;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What comes next at the cabinet, and when. For who is not of the Rijk there are no such days (A12). */
@Component
public class CabinetDays {

    private static final String DECIDE = "cabinet-decide";
    private static final Set<String> STEPS = Set.of("table-referral", "discuss-referral", "cabinet-agenda", DECIDE);
    private static final int YEARS = 20;
    private static final int MOST = 500;
    private static final int MOST_REFERRALS = 100;

    private final Deadlines deadlines;
    private final CabinetReferrals referrals;
    private final Texts texts;
    private final Dates dates;

    CabinetDays(@Lazy Deadlines deadlines, @Lazy CabinetReferrals referrals, Texts texts, Dates dates) {
        this.deadlines = deadlines;
        this.referrals = referrals;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param on the day on which the cabinet meets about it, or else the last day of the step */
    public record Next(String text, LocalDate on) {}

    /**
     * In four statements at most, none where nothing is with the cabinet.
     *
     * @param atCabinet agreements that the actor sees
     */
    public Map<AgreementId, Next> of(Collection<AgreementId> atCabinet, Actor actor) {
        if (atCabinet.isEmpty()) {
            return Map.of();
        }
        LocalDate today = dates.today();
        List<Deadline> steps = deadlines.live(atCabinet, today.minusYears(YEARS), today.plusYears(YEARS), actor, 0, MOST).deadlines().stream()
                .map(LiveDeadline::deadline).filter(each -> STEPS.contains(each.key())).toList();
        Map<AgreementId, LocalDate> meetings = steps.stream().anyMatch(each -> each.key().equals(DECIDE)) ? meetings(actor) : Map.of();
        Map<AgreementId, Next> next = new HashMap<>();
        steps.forEach(each -> next.put(each.agreement(), meetings.containsKey(each.agreement())
                ? new Next(texts.get("web.cabinet.next.meeting"), meetings.get(each.agreement()))
                : new Next(texts.get("deadline." + each.key()), each.lastDay())));
        return next;
    }

    /** Of what the actor's ministry is to co-sign, and for the secretary of all. */
    private Map<AgreementId, LocalDate> meetings(Actor actor) {
        boolean may = actor.has(Role.CABINET_SECRETARY) || actor.actingAs(Role.BZK_LIAISON, Role.SIGNATORY, Role.EXECUTIVE).isPresent();
        return !may ? Map.of() : referrals.list(true, 0, MOST_REFERRALS, actor).rows().stream().filter(row -> row.meetingOn() != null)
                .collect(Collectors.toMap(CabinetReferralPage.Row::agreement, CabinetReferralPage.Row::meetingOn, (one, other) -> one));
    }
}
