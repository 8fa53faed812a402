package nl.wederkerig.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wederkerig.overview.StandingHistory;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Runs a file through the same use cases and processes that people use, each event at its own moment. */
@Component
class DossierRun {

    private final UseCases useCases;
    private final FilePeople people;
    private final DueQueue due;
    private final StateReader states;
    private final StandingHistory standings;
    private final EffectiveTime time;

    DossierRun(UseCases useCases, FilePeople people, DueQueue due, StateReader states, StandingHistory standings, EffectiveTime time) {
        this.standings = standings;
        this.useCases = useCases;
        this.people = people;
        this.due = due;
        this.states = states;
        this.time = time;
    }

    /**
     * The file's whole history up to now, or to its last event where that is later.
     *
     * @param madeUpPeople whether somebody is made up where an organisation has nobody who may act
     */
    AgreementId imports(DossierFile file, boolean madeUpPeople) {
        return imports(file, madeUpPeople, done -> { });
    }

    /** @param done is told after each act how many of {@link #acts} are done */
    AgreementId imports(DossierFile file, boolean madeUpPeople, IntConsumer done) {
        AgreementId agreement = performs(file, madeUpPeople, Actor.system(), null, done);
        due.runUpTo(agreement, time.now(), false);
        return agreement;
    }

    /** How many acts there are in a file: the registration, and each that follows. */
    static int acts(DossierFile file) {
        return 1 + file.events().size();
    }

    /**
     * As {@link #imports(DossierFile, boolean)}, of a past that is not told, entered by somebody: follow-ups begin afterwards, by themselves.
     *
     * @param because why it is entered afterwards; null where nobody said so
     */
    AgreementId enters(DossierFile outcome, Actor registrar, String because) {
        AgreementId agreement = performs(outcome, false, registrar, because, done -> { });
        due.catchUp(agreement, time.now());
        return agreement;
    }

    private AgreementId performs(DossierFile file, boolean madeUpPeople, Actor registrar, String because, IntConsumer told) {
        Run run = new Run(file, false, madeUpPeople, registrar, because);
        AgreementId agreement = run.registered();
        int done = 1;
        told.accept(done);
        for (FileEvent event : file.events()) {
            run.perform(agreement, event);
            told.accept(++done);
        }
        return agreement;
    }

    /** The file's history with its expectations, at whose moments the dossier is looked at. */
    Replayed replays(DossierFile file) {
        Run run = new Run(file, true, true, Actor.system(), null);
        AgreementId agreement = run.registered();
        List<FailedExpectation> failures = new ArrayList<>();
        long seen = 0;
        int next = 0;
        for (Expectation expectation : file.expectations()) {
            while (next < file.events().size() && !file.events().get(next).at().isAfter(expectation.at())) {
                run.perform(agreement, file.events().get(next++));
            }
            due.runUpTo(agreement, expectation.at(), true);
            long since = seen;
            DossierMoment moment = time.replayAt(expectation.at(), () -> states.read(agreement, since));
            seen = moment.lastSequence();
            failures.addAll(time.replayAt(expectation.at(), () -> expectation.failures(moment)));
        }
        while (next < file.events().size()) {
            run.perform(agreement, file.events().get(next++));
        }
        return new Replayed(agreement, failures);
    }

    /** @param failures in order of the file */
    record Replayed(AgreementId agreement, List<FailedExpectation> failures) {}

    private final class Run {

        private final DossierFile file;
        private final boolean replay;
        private final boolean madeUpPeople;
        private final Actor registrar;
        private final String because;
        private final Set<OrganisationId> namesAuthorities;

        private Run(DossierFile file, boolean replay, boolean madeUpPeople, Actor registrar, String because) {
            this.registrar = registrar;
            this.because = because;
            this.file = file;
            this.replay = replay;
            this.madeUpPeople = madeUpPeople;
            this.namesAuthorities = file.events().stream()
                    .filter(event -> event.verb().name().equals("grant-authority"))
                    .map(FileEvent::by)
                    .collect(Collectors.toSet());
        }

        private AgreementId registered() {
            Instant registered = DossierParser.noon(file.agreement().registeredOn());
            Instant first = file.events().isEmpty() ? registered : file.events().get(0).at();
            Instant moment = first.isBefore(registered) ? first : registered;
            return at(moment, () -> refusing(file.line(), "agreement", () -> {
                AgreementId agreement = useCases.preparation().register(file.agreement(), registrar);
                keepDay(agreement);
                return agreement;
            }));
        }

        private void perform(AgreementId agreement, FileEvent event) {
            due.runUpTo(agreement, event.at(), replay);
            at(event.at(), () -> refusing(event.line(), event.verb().name(), () -> {
                Actor actor = people.actor(event, madeUpPeople);
                if (event.act() instanceof SigningAct signing) {
                    signing.perform(useCases, agreement, actor, !namesAuthorities.contains(event.by()));
                } else {
                    event.act().perform(useCases, agreement, actor);
                }
                keepDay(agreement);
                return agreement;
            }));
        }

        /** Of a past that is told, each day is kept; of one that is only entered, how it ended. */
        private void keepDay(AgreementId agreement) {
            if (registrar.isSystem()) {
                standings.keep(agreement);
            }
        }

        private <T> T at(Instant moment, Supplier<T> work) {
            return replay ? time.replayAt(moment, work) : time.afterwards(moment, because, work);
        }

        private <T> T refusing(int line, String verb, Supplier<T> work) {
            try {
                return work.get();
            } catch (RuleBroken broken) {
                throw new EventRefused(line, verb, broken.reason(), broken);
            } catch (InvalidInput invalid) {
                throw new EventRefused(line, verb, Reason.of(EventRefused.INPUT, "faulty", invalid.faults()), invalid);
            } catch (NotFound missing) {
                throw new EventRefused(line, verb, Reason.of(EventRefused.INPUT, "not-found", missing.getMessage()), missing);
            }
        }
    }
}
