package nl.wederkerig.web.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wederkerig.overview.Standings;
import nl.wederkerig.overview.Standings.Summary;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.escalation.EscalationView.Example;
import nl.wederkerig.web.escalation.EscalationView.Sentence;
import org.springframework.stereotype.Component;

/** Says in seven sentences at most what an overview comes to: terms that end, what is late, disputes, advices, what lies with the cabinet. */
@Component
class EscalationSentences {

    private static final String LATE = "?laat=true";

    /** What a list of commitments shows the reader: of today those of all agreements, or of some; of a past nothing. */
    enum Reader {
        OF_ALL, OF_SOME, OF_A_PAST
    }

    private final Texts texts;
    private final nl.wederkerig.web.component.Texts words;

    EscalationSentences(Texts texts, nl.wederkerig.web.component.Texts words) {
        this.texts = texts;
        this.words = words;
    }

    List<Sentence> of(Summary summary, Listing listing, Reader reader) {
        return Stream.of(sentence(terms(summary), summary.termsEnding(), "termijn", null, listing),
                late(summary.late(), listing, reader),
                sentence(third(summary), summary.third(), "derde", furthest(summary), listing),
                consulting(summary.consulting(), listing), outcomes(summary.answering(), listing), advices(summary.answering(), listing),
                sentence(cabinet(summary), summary.cabinet() + summary.notComplied(), "kabinet", null, listing)).filter(Objects::nonNull).toList();
    }

    private String terms(Summary summary) {
        return summary.termsEnding() == 0 ? texts.get("web.escalation.term.none")
                : texts.get("web.escalation.term", summary.termsEnding(), words.number(summary.termsEnding()), day(summary.firstEnd()));
    }

    /** Leads to the commitments where the list of them counts the same ones, and else to their agreements, which it then counts. */
    private Sentence late(Standings.Late late, Listing listing, Reader reader) {
        if (late.unknown() > 0) {
            return new Sentence(texts.get("web.escalation.late.unknown"), null, null);
        }
        if (late.number() == 0) {
            return null;
        }
        String agreements = table("laat", listing);
        boolean listed = reader != Reader.OF_A_PAST && !listing.filtered();
        boolean same = listed && reader == Reader.OF_ALL;
        String in = same ? "" : texts.get("web.escalation.late.in", late.agreements(), words.number(late.agreements()));
        String text = texts.get("web.escalation.late", late.number(), words.number(late.number()), day(late.longest()), in);
        return new Sentence(capital(text), same ? "/afspraken/alle" + LATE : agreements, own(late, listed ? "/afspraken/van-ons" + LATE : null));
    }

    /** Null where none is owed by the reader's organisation. @param url null where no list counts the same ones */
    private Example own(Standings.Late late, String url) {
        String key = late.own() == late.number() ? "web.escalation.late.all-own" : "web.escalation.late.own";
        return late.own() == 0 ? null
                : new Example(texts.get(key + ".before", late.own()), texts.get(key, late.own(), words.number(late.own())), url, ".");
    }

    private String third(Summary summary) {
        return summary.third() == 0 ? texts.get("web.escalation.third.none")
                : texts.get("web.escalation.third", summary.third(), words.number(summary.third()));
    }

    /** Of the dispute that has gone furthest: the agreement, to whom it went and when. */
    private Example furthest(Summary summary) {
        Standings.Example found = summary.example();
        if (summary.third() == 0 || found == null) {
            return null;
        }
        String where = texts.get("web.escalation.third." + summary.furthest());
        String since = summary.thirdSince() == null ? texts.get("web.escalation.third.runs") : texts.get("web.escalation.third.since", day(summary.thirdSince()));
        String outcome = summary.outcomeBy() == null ? "" : texts.get("web.escalation.third.outcome", day(summary.outcomeBy()));
        return new Example(texts.get("web.escalation.third.furthest", summary.third()), found.title(), "/akkoorden/" + found.id(),
                texts.get("web.escalation.third.lies", where, since, outcome));
    }

    /** Null without any. */
    private Sentence consulting(Standings.Consulting consulting, Listing listing) {
        if (consulting.unknown() > 0) {
            return new Sentence(texts.get("web.escalation.consulting.unknown"), null, null);
        }
        String text = texts.get("web.escalation.consulting", consulting.number(), words.number(consulting.number()));
        return consulting.number() == 0 ? null : sentence(text, consulting.number(), "overleg", null, listing);
    }

    /** Null without any. */
    private Sentence outcomes(Standings.Answering answering, Listing listing) {
        if (answering.unknown() > 0) {
            return new Sentence(texts.get("web.escalation.outcome.unknown"), null, null);
        }
        String text = texts.get("web.escalation.outcome", answering.outcomes(), words.number(answering.outcomes()));
        return answering.outcomes() == 0 ? null : sentence(text, answering.outcomes(), "uitkomst", null, listing);
    }

    /** Null without any, and where it is not known. */
    private Sentence advices(Standings.Answering answering, Listing listing) {
        String text = texts.get("web.escalation.advice", answering.advices(), words.number(answering.advices()));
        return answering.unknown() > 0 || answering.advices() == 0 ? null : sentence(text, answering.advices(), "advies", null, listing);
    }

    private String cabinet(Summary summary) {
        String refused = summary.cabinet() == 0 && summary.notComplied() > 0 ? null
                : texts.get("web.escalation.cabinet", summary.cabinet(), words.number(summary.cabinet()));
        String ignored = summary.notComplied() == 0 ? null
                : texts.get("web.escalation.not-complied", summary.notComplied(), words.number(summary.notComplied()));
        return refused == null ? ignored : ignored == null ? refused : refused + " " + capital(ignored);
    }

    private Sentence sentence(String text, long counted, String about, Example example, Listing listing) {
        return new Sentence(capital(text), counted == 0 ? null : table(about, listing), example);
    }

    private static String table(String about, Listing listing) {
        String table = listing.urlOn(EscalationController.TABLE);
        return table + (table.contains("?") ? "&" : "?") + EscalationFilters.ABOUT + "=" + about;
    }

    private String day(LocalDate day) {
        return Dates.whole(texts.spoken().day(day));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
