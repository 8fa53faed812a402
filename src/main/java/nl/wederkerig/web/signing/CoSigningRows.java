package nl.wederkerig.web.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.signing.CoSigningPage;
import nl.wederkerig.signing.RoundStatus;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.checklist.ChecklistsOfAgreement;
import nl.wederkerig.web.agreement.PromiseTexts;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Tone;
import org.springframework.stereotype.Component;

/** Rows of the queue with their checks in words; one statement for all names. */
@Component
public class CoSigningRows {

    private final OrganisationNames organisations;
    private final PromiseTexts promises;
    private final ChecklistsOfAgreement checklists;
    private final Texts texts;

    CoSigningRows(OrganisationNames organisations, PromiseTexts promises, ChecklistsOfAgreement checklists, Texts texts) {
        this.organisations = organisations;
        this.promises = promises;
        this.checklists = checklists;
        this.texts = texts;
    }

    public List<CoSigningView.Row> of(List<CoSigningPage.Row> rows) {
        return of(rows, Map.of());
    }

    /** With what is open in the checklists; one statement more. */
    public List<CoSigningView.Row> withOpenItems(List<CoSigningPage.Row> rows) {
        return of(rows, checklists.open(rows.stream().map(CoSigningPage.Row::agreement).toList()));
    }

    private List<CoSigningView.Row> of(List<CoSigningPage.Row> rows, Map<AgreementId, String> open) {
        OrganisationNames.Names names = organisations.of(rows.stream().flatMap(row -> row.parties().stream())
                .map(party -> party.party().organisation()).toList());
        return rows.stream().map(row -> row(row, open.get(row.agreement()), names)).toList();
    }

    private CoSigningView.Row row(CoSigningPage.Row row, String open, OrganisationNames.Names names) {
        return new CoSigningView.Row(
                "/akkoorden/" + row.agreement() + "/ondertekening", row.reference(), row.title(), marks(row),
                row.parties().stream().map(party -> signed(party, row.refusedOn() != null, names)).toList(), financial(row).from("/akkoorden/" + row.agreement() + "/financien"),
                udo(row, open).from("/akkoorden/" + row.agreement() + "/financien"), arrangement(row),
                mandates(row, names).from("/akkoorden/" + row.agreement() + "/partijen"), row.respondBy(),
                standing(row), texts.get(row.respondBy() == null ? "web.signing.queue.look" : "web.signing.queue.judge"));
    }

    private List<String> marks(CoSigningPage.Row row) {
        List<String> marks = new ArrayList<>();
        if (row.amendment()) {
            marks.add(texts.get("web.signing.queue.amendment"));
        }
        if (row.lastNotice() && row.respondBy() != null) {
            marks.add(texts.get("web.signing.queue.last-notice"));
        }
        if (row.onDecision()) {
            marks.add(texts.get("web.signing.queue.on-decision"));
        }
        return marks;
    }

    private CoSigningView.Check signed(CoSigningPage.Party party, boolean refused, OrganisationNames.Names names) {
        String name = names.of(party.party().organisation());
        if (!party.signed()) {
            return refused && party.party().role() == PartyRole.CO_SIGNER
                    ? new CoSigningView.Check(Tone.ATTENTION, texts.get("web.signing.queue.refused", name))
                    : new CoSigningView.Check(Tone.NEUTRAL, texts.get("web.signing.queue.not-yet", name));
        }
        return party.underReservation()
                ? new CoSigningView.Check(Tone.ATTENTION, texts.get("web.signing.queue.reserved", name))
                : new CoSigningView.Check(Tone.ON_COURSE, name);
    }

    private CoSigningView.Check financial(CoSigningPage.Row row) {
        String word = texts.get("web.signing.check.financial." + row.financial());
        if (row.financialTotal() == null || row.financial() != CoSigningPage.Check.COMPLETE) {
            return check(row.financial(), word);
        }
        String said = texts.get("web.signing.check.amount", word, promises.euros(row.financialTotal()));
        CoSigningPage.Promised promised = row.promised();
        return promised == null || promised.before().compareTo(promised.after()) == 0 ? check(row.financial(), said)
                : new CoSigningView.Check(Tone.ATTENTION, texts.get("web.signing.check.amount.changes", said,
                        promises.euros(promised.before()), promises.euros(promised.after())));
    }

    /** With what is open in the checklists, where anything is. */
    private CoSigningView.Check udo(CoSigningPage.Row row, String open) {
        String word = texts.get("web.signing.check." + row.udo());
        return open == null ? check(row.udo(), word)
                : new CoSigningView.Check(Tone.ATTENTION, texts.get("web.signing.check.udo.open." + row.udo(), Sentence.within(open)));
    }

    private static CoSigningView.Check check(CoSigningPage.Check check, String text) {
        return new CoSigningView.Check(switch (check) {
            case COMPLETE -> Tone.ON_COURSE;
            case NOT_APPLICABLE -> Tone.NEUTRAL;
            case MISSING -> Tone.ATTENTION;
        }, text);
    }

    private String arrangement(CoSigningPage.Row row) {
        return row.route() == null ? "–" : texts.word("route", row.route());
    }

    private CoSigningView.Check mandates(CoSigningPage.Row row, OrganisationNames.Names names) {
        String missing = row.parties().stream().filter(party -> !party.authorised())
                .map(party -> names.of(party.party().organisation())).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return missing.isEmpty() ? new CoSigningView.Check(Tone.ON_COURSE, texts.get("web.signing.check.mandates"))
                : new CoSigningView.Check(Tone.ATTENTION, texts.get("web.signing.check.mandates.missing", missing));
    }

    private String standing(CoSigningPage.Row row) {
        List<String> parts = new ArrayList<>();
        if (row.refusedOn() != null) {
            parts.add(texts.get("web.signing.queue.refused-on", Sentence.within(texts.get("web.signing.ground." + row.refusedOn()))));
        }
        if (row.decision() != null) {
            parts.add(texts.get("web.signing.queue.decided", Sentence.within(texts.get("cabinet.decision." + row.decision()))));
        } else if (row.cabinet() != null) {
            parts.add(texts.get("web.signing.queue.cabinet", Sentence.within(texts.get("cabinet.status." + row.cabinet()))));
        }
        if (row.status() == RoundStatus.VOID) {
            parts.add(texts.get("web.signing.queue.void"));
        } else if (row.status() == RoundStatus.COMPLETE) {
            parts.add(texts.get("web.signing.queue.complete"));
        }
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }
}
