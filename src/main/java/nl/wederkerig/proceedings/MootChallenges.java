package nl.wederkerig.proceedings;

import java.util.List;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Challenges of who leaves the seat for another reason: nothing is left to decide. */
@Component
class MootChallenges {

    private final ChallengeRepository challenges;
    private final ProceedingsEntry entry;
    private final People people;
    private final SeatProcess process;

    MootChallenges(ChallengeRepository challenges, ProceedingsEntry entry, People people, @Lazy SeatProcess process) {
        this.challenges = challenges;
        this.entry = entry;
        this.people = people;
        this.process = process;
    }

    void madeWay(Proceedings proceedings, PersonId person) {
        challenges.findByProceedingsIdInOrderByFiledOn(List.of(proceedings.getId())).stream()
                .filter(each -> each.state().open() && each.person().equals(person)).forEach(challenge -> {
                    challenge.close(ChallengeEnd.MADE_WAY, entry.today());
                    entry.happened(new ChallengeDecided(
                            proceedings.agreement(), proceedings.dispute(), people.byId(person).name(), ChallengeEnd.MADE_WAY));
                    process.over(proceedings.agreement(), challenge.getId());
                });
    }
}
