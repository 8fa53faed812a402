package nl.wederkerig.api.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.overview.StandingQuery;
import nl.wederkerig.overview.Standings;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What can be said of all that runs, in numbers. */
@RestController
class SummaryResource {

    private final Standings standings;
    private final Words words;
    private final Codes codes;
    private final EffectiveTime time;

    SummaryResource(Standings standings, Words words, Codes codes, EffectiveTime time) {
        this.standings = standings;
        this.words = words;
        this.codes = codes;
        this.time = time;
    }

    @Operation(id = "escalatieSamenvatting", summary = "Het escalatieoverzicht in getallen, en per trede naast een andere dag", tag = "Escalatie",
            roles = {Role.EXECUTIVE, Role.BZK_LIAISON, Role.AUDITOR}, account = "bzk-minister")
    @GetMapping("/api/v1/escalatiesamenvattingen")
    Escalatiesamenvatting summary(@Asked Escalatiesamenvatting.Vraag asked, Caller caller) {
        if (OverviewResource.OVERSEERS.stream().noneMatch(caller.actor()::has)) {
            throw new NotFound("escalation overview", "for this person");
        }
        LocalDate day = past(asked.op());
        StandingQuery query = new StandingQuery(day, codes.id(asked.partij(), "partij"), Set.of(), codes.id(asked.ministerie(), "ministerie"),
                codes.id(asked.provincie(), "provincie"), asked.thema(), null, null, StandingQuery.Order.LEVEL, true);
        List<LocalDate> days = Stream.concat(Stream.of(day), Stream.ofNullable(asked.vergelijkMet()).map(this::past)).toList();
        Standings.Overview found = standings.overview(query, 1, days, caller.actor());
        return dutch(day, found.summary(), found.levels());
    }

    private Escalatiesamenvatting dutch(LocalDate day, Standings.Summary said, List<Standings.Levels> levels) {
        return new Escalatiesamenvatting(day, said.running(), said.escalated(), said.termsEnding(), said.firstEnd(), said.third(),
                procedure(said.furthest()), said.thirdSince(), said.outcomeBy(), said.cabinet(),
                said.notComplied(), said.unknown(), levels.stream().map(each -> new Escalatiesamenvatting.Tredes(each.day(), each.counts())).toList());
    }

    /** Null where it is in no procedure by itself, as after an outcome. */
    private nl.wederkerig.api.word.Procedure procedure(String name) {
        return Stream.of(Procedure.values()).filter(each -> each.name().equals(name)).findFirst().map(words::dutch).orElse(null);
    }

    /** Nobody knows how it will be. */
    private LocalDate past(LocalDate asked) {
        return asked == null || asked.isAfter(time.today()) ? time.today() : asked;
    }
}
