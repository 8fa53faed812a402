package nl.wederkerig.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** For whom a meeting is there, who may do what with it, and who must have been invited (T1, T2). */
final class MeetingPolicy {

    private static final Set<Role> OF_A_PARTY = Set.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE);
    static final Role[] AT_THE_TABLE = {Role.BZK_LIAISON};
    private static final Set<String> ASSOCIATIONS = Set.of("VNG", "IPO", "UvW");

    private MeetingPolicy() {}

    /** For people of the parties that were invited, and for auditors (T1). */
    static boolean sees(Meeting meeting, Actor actor) {
        return seesAll(actor) || isOfTheSide(meeting, actor);
    }

    static boolean seesAll(Actor actor) {
        return actor.isSystem() || actor.has(Role.AUDITOR);
    }

    static boolean ofAParty(Actor actor) {
        return actor.organisation() != null && OF_A_PARTY.stream().anyMatch(actor::has);
    }

    /** People of the party itself, who find what it keeps to itself (T5). */
    static boolean isOfTheSide(Meeting meeting, Actor actor) {
        return ofAParty(actor) && meeting.isInvited(actor.organisation());
    }

    /** Those who negotiate do things in a meeting; others of the party read (T1). */
    static boolean sitsAtTables(Actor actor) {
        return actor.organisation() != null && actor.actingAs(Role.NEGOTIATOR, AT_THE_TABLE).isPresent();
    }

    /** Of somebody who sees the meeting: why it cannot do anything in it. */
    static Optional<Reason> whyNotAct(Meeting meeting, Actor actor) {
        return sitsAtTables(actor) && meeting.isInvited(actor.organisation()) ? Optional.empty() : Optional.of(Reason.of("T1", "reads-only"));
    }

    /** What was held or cancelled stays as it is (T2). */
    static Optional<Reason> whyNotPrepare(Meeting meeting, Actor actor) {
        return whyNotAct(meeting, actor).or(() -> switch (meeting.status()) {
            case PLANNED -> Optional.empty();
            case HELD -> Optional.of(Reason.of("T2", "held"));
            case CANCELLED -> Optional.of(Reason.of("T2", "cancelled"));
        });
    }

    static Optional<Reason> whyNotConvene(Meeting meeting, Actor actor) {
        return whyNotPrepare(meeting, actor).or(() -> actor.belongsTo(meeting.convenedBy())
                ? Optional.empty() : Optional.of(Reason.of("T2", "not-convener")));
    }

    /** Who put it there, or who convened (T4). */
    static Optional<Reason> whyNotTakeOff(Meeting meeting, MeetingPoint point, boolean concludedOn, Actor actor) {
        return whyNotPrepare(meeting, actor).or(() -> actor.belongsTo(meeting.convenedBy()) || actor.belongsTo(point.putBy())
                ? Optional.empty() : Optional.of(Reason.of("T4", "not-yours")))
                .or(() -> concludedOn ? Optional.of(Reason.of("T4", "concluded-on")) : Optional.empty());
    }

    /** A point about a dossier is for those who are party to it: the one who puts it there and another one at the table (T4). */
    static Optional<Reason> whyNotAbout(Collection<OrganisationId> parties, Meeting meeting, Actor actor) {
        return meeting.invited().stream().filter(parties::contains).count() < 2
                ? Optional.of(Reason.of("T4", "not-between-you")) : Optional.empty();
    }

    /** The codes of what the kind needs and is not there (T2). @param invited the convener included */
    static List<String> missing(MeetingKind kind, Collection<OrganisationView> invited) {
        return switch (kind) {
            case OFFICIAL, EXECUTIVE -> List.of();
            case OVERHEDENOVERLEG -> has(invited, "AZ") ? List.of() : List.of("meeting.needs-az");
            case MINISTER_OF_BZK -> has(invited, "BZK") ? List.of() : List.of("meeting.needs-bzk");
            case CHAIRS -> invited.size() == ASSOCIATIONS.size() && ASSOCIATIONS.stream().allMatch(code -> has(invited, code))
                    ? List.of() : List.of("meeting.needs-associations");
            case PROVINCIAL -> invited.stream().anyMatch(MeetingPolicy::provincial) ? List.of() : List.of("meeting.needs-province");
        };
    }

    private static boolean provincial(OrganisationView organisation) {
        return organisation.kind() == OrganisationKind.PROVINCE || organisation.code().equals("IPO");
    }

    private static boolean has(Collection<OrganisationView> invited, String code) {
        return invited.stream().anyMatch(each -> each.code().equals(code));
    }

    /** What the actor can do with it now. */
    static Set<MeetingAct> acts(Meeting meeting, LocalDate today, Actor actor) {
        Set<MeetingAct> acts = EnumSet.noneOf(MeetingAct.class);
        when(isOfTheSide(meeting, actor), acts, MeetingAct.READ_NOTE);
        when(whyNotAct(meeting, actor).isEmpty(), acts, MeetingAct.WRITE_NOTE);
        when(ConclusionPolicy.whyNotConclude(meeting, today, actor).isEmpty(), acts, MeetingAct.CONCLUDE);
        when(ConclusionPolicy.whyNotClose(meeting, today, actor).isEmpty(), acts, MeetingAct.CLOSE);
        when(whyNotAct(meeting, actor).isEmpty() && meeting.status() == MeetingStatus.HELD, acts, MeetingAct.REPORT);
        when(whyNotPrepare(meeting, actor).isEmpty(), acts, MeetingAct.NAME_DELEGATION, MeetingAct.SET_AGENDA);
        when(whyNotConvene(meeting, actor).isEmpty(), acts, MeetingAct.MOVE, MeetingAct.INVITE, MeetingAct.CANCEL);
        return acts;
    }

    private static void when(boolean allowed, Set<MeetingAct> acts, MeetingAct... some) {
        if (allowed) {
            acts.addAll(List.of(some));
        }
    }
}
