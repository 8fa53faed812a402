package nl.wederkerig.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementFacts;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.PartyView;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.Role;

/** On what, by whom and against whom a dispute can be raised (D1). */
record RaisePolicy(AgreementFacts agreement, List<CommitmentView> commitments, List<Dispute> disputes) {

    private static final String KEY = "[a-z0-9][a-z0-9-]{0,59}";
    /** The address at which one is raised. */
    private static final String RESERVED = "nieuw";

    /** Whether the actor can raise any dispute on the agreement. */
    Optional<Reason> whyNotBy(Actor actor) {
        if (agreement.status() != AgreementStatus.IN_FORCE) {
            return refused("D1", "not-in-force");
        }
        boolean party = actor.isAmong(canBeParty());
        return party && actor.has(Role.NEGOTIATOR) ? Optional.empty() : refused("D1", "not-a-party");
    }

    /** The parties that act, an observer not among them. */
    Set<OrganisationId> canBeParty() {
        return agreement.parties().stream().filter(party -> party.joint() && party.endedOn() == null)
                .map(PartyView::organisation).collect(Collectors.toSet());
    }

    List<Fault> faults(RaiseDispute command) {
        List<Fault> faults = new ArrayList<>();
        if (command.kind() == null) {
            faults.add(Fault.at("kind", "dispute.required"));
        }
        if (command.key() != null && (!command.key().matches(KEY) || command.key().equals(RESERVED))) {
            faults.add(Fault.at("key", "dispute.key"));
        }
        sides(command, faults);
        command.commitments().stream().filter(key -> commitment(key).isEmpty())
                .forEach(key -> faults.add(Fault.at("commitments", "dispute.commitment-unknown", key)));
        DisputeFaults.prose("text", command.text(), RaiseDispute.LONGEST_TEXT, true, faults);
        return faults;
    }

    private void sides(RaiseDispute command, List<Fault> faults) {
        Set<OrganisationId> known = canBeParty();
        side("claimants", command.claimants(), known, faults);
        side("respondents", command.respondents(), known, faults);
        if (command.claimants().stream().anyMatch(command.respondents()::contains)) {
            faults.add(Fault.at("respondents", "dispute.both-sides"));
        }
    }

    private static void side(String path, List<OrganisationId> side, Set<OrganisationId> known, List<Fault> faults) {
        if (side.isEmpty()) {
            faults.add(Fault.at(path, "dispute.required"));
        } else if (!known.containsAll(side)) {
            faults.add(Fault.at(path, "dispute.not-a-party"));
        }
    }

    /** Of what is filled in without faults. */
    Optional<Reason> whyNot(RaiseDispute command, Actor actor) {
        if (isMade(command, DisputeKind.DEADLOCK, Dispute.OF_DEADLOCKS)) {
            return refused("D1", "deadlock-by-itself");
        }
        if (isMade(command, DisputeKind.AGREED_ADVICE, Disputes.OF_ADVICES)) {
            return refused("D1", "advice-by-itself");
        }
        if (!actor.isAmong(command.claimants())) {
            return refused("D1", "not-a-claimant");
        }
        if (disputes.stream().anyMatch(dispute -> dispute.key().equals(command.key()))) {
            return refused("D1", "key-taken", command.key());
        }
        return command.commitments().stream().map(this::whyNotAbout).flatMap(Optional::stream).findFirst();
    }

    private static boolean isMade(RaiseDispute command, DisputeKind kind, String keys) {
        return command.kind() == kind || command.key() != null && command.key().startsWith(keys);
    }

    /** One dispute a commitment at a time, and none about what has ended. */
    private Optional<Reason> whyNotAbout(String commitment) {
        Optional<Dispute> other = disputes.stream()
                .filter(dispute -> !dispute.stage().ended() && dispute.about().contains(commitment)).findFirst();
        if (other.isPresent()) {
            return refused("D1", "commitment-in-dispute", commitment, other.get().key());
        }
        return commitment(commitment).filter(found -> found.status().ended()).flatMap(ended -> refused("D1", "commitment-ended", commitment));
    }

    /** {@code geschil-1}, or the next one that is free. */
    String nextKey() {
        return Stream.iterate(1, number -> number + 1).map(number -> "geschil-" + number)
                .filter(key -> disputes.stream().noneMatch(dispute -> dispute.key().equals(key))).findFirst().orElseThrow();
    }

    private Optional<CommitmentView> commitment(String key) {
        return commitments.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    private static Optional<Reason> refused(String rule, String code, Object... arguments) {
        return Optional.of(Reason.of(rule, code, arguments));
    }
}
