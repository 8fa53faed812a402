package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.agreement.CooperationModel;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DryRun;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.budget.BudgetMoment;
import nl.wederkerig.calendar.CalendarException;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.budget.BudgetWords;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.WizardStep;
import nl.wederkerig.web.component.Wording;
import org.springframework.stereotype.Component;

/** Makes the steps of a new agreement. */
@Component
class NewAgreementModel {

    /** Beside the usual one, which stands for nothing chosen. */
    private static final CooperationModel[] OTHER_MODELS = {CooperationModel.CENTRAL_DIRECTS, CooperationModel.REVERSED_CO_GOVERNMENT};

    /** With the arrangement in the draft: which moment of the budget year has to be met (T94). */
    static final String MOMENT = "arrangement.moment";

    private static final String BY_KIND = ".disputeTermByKind.";

    /** What the fields are called beside those of the arrangement, by the last part of their names. */
    private static final Map<String, String> ASKED = Map.of(
            "title", "web.agreement.new.title-of", "kind", "web.agreement.fact.kind", "theme", "web.agreement.fact.theme",
            "organisation", "web.agreement.new.organisation", "role", "web.agreement.parties.role",
            "route", "web.agreement.arrangement.route", "appointingAuthority", "web.agreement.arrangement.appointingAuthority",
            "on", "web.agreement.form.milestone.on", "inForceOn", "web.agreement.fact.agreedInForceOn");

    private final NewAgreementForm reading;
    private final OrganisationNames organisations;
    private final ArrangementTexts arrangements;
    private final FormChoices choices;
    private final ThemeNames themes;
    private final HolidayTable holidays;
    private final EffectiveTime time;
    private final Texts texts;
    private final Wording wording;
    private final BudgetWords budget;

    NewAgreementModel(NewAgreementForm reading, OrganisationNames organisations, ArrangementTexts arrangements,
            FormChoices choices, ThemeNames themes, HolidayTable holidays, EffectiveTime time, Texts texts, Wording wording,
            BudgetWords budget) {
        this.reading = reading;
        this.organisations = organisations;
        this.arrangements = arrangements;
        this.choices = choices;
        this.themes = themes;
        this.holidays = holidays;
        this.time = time;
        this.texts = texts;
        this.wording = wording;
        this.budget = budget;
    }

    /**
     * @param faults everything that is wrong in any step: of the arrangement nothing is reckoned while it is wrong
     * @param asked whether the reader asked what the arrangement would bring
     */
    NewAgreementView of(UUID draft, NewAgreementStep step, Form form, List<Fault> faults, boolean asked) {
        List<Fault> found = form.with(faults).faults();
        FormFields fields = new FormFields(form);
        List<PartyKey> parties = reading.parties(fields);
        DisputeArrangement arrangement = ArrangementForm.arrangement(fields);
        OrganisationNames.Names names = organisations.of(Stream.concat(parties.stream().map(PartyKey::organisation),
                Stream.ofNullable(arrangement.appointingAuthority())).filter(Objects::nonNull).toList());
        boolean told = step == NewAgreementStep.ARRANGEMENT || step == NewAgreementStep.CHECK;
        List<NewAgreementView.Mistake> ofArrangement = found.stream()
                .filter(fault -> NewAgreementStep.of(fault.path()) == NewAgreementStep.ARRANGEMENT).map(fault -> mistake(draft, fault, form)).distinct().toList();
        return new NewAgreementView(step.url(draft), step == NewAgreementStep.SUBJECT ? "/akkoorden" : step.previous().url(draft),
                step.name().toLowerCase(Locale.ROOT), steps(draft, step, found), form, choices.all(),
                choices.of("kind", AgreementKind.values()), themes.choicesInUse(), choices.of("model", OTHER_MODELS),
                choices.of("party-role", PartyRole.values()), choose(parties, names), choices.appointing(),
                step == NewAgreementStep.PARTIES ? NewAgreementForm.partyRows(form)
                        : ArrangementForm.rows(form, ArrangementForm.MILESTONES, 3),
                told && ofArrangement.isEmpty() ? ladder(arrangement, form.value(MOMENT)) : List.of(),
                asked && step == NewAgreementStep.ARRANGEMENT ? ofArrangement : List.of(),
                step == NewAgreementStep.CHECK ? entries(draft, form, parties, arrangement, names) : List.of(),
                step == NewAgreementStep.CHECK ? found.stream().map(fault -> mistake(draft, fault, form)).distinct().toList() : List.of(),
                step == NewAgreementStep.CHECK, step == NewAgreementStep.ARRANGEMENT ? budget.toCome() : List.of(),
                ArrangementForm.rows(form, ArrangementForm.WHAT_IFS, 1));
    }

    private List<NewAgreementView.Rung> ladder(DisputeArrangement arrangement, String needed) {
        if (arrangement.route() == null) {
            return List.of();
        }
        try {
            BudgetMoment moment = budget.chosen(needed).orElse(null);
            return DryRun.of(arrangement, time.today(), holidays.current()).stream().map(rung ->
                    new NewAgreementView.Rung(texts.get("ladder." + rung.code()), rung.by(), rung.derivation(),
                            moment == null ? null : budget.late(rung, moment))).toList();
        } catch (CalendarException tooFar) {
            return List.of();
        }
    }

    /** With the way to the field in its step. */
    private NewAgreementView.Mistake mistake(UUID draft, Fault fault, Form form) {
        NewAgreementStep step = NewAgreementStep.of(fault.path());
        String field = fault.path().replaceAll("\\[[0-9]+]$", "");
        return new NewAgreementView.Mistake(texts.word("step", step), asked(field, fault),
                step.url(draft) + "?" + NewAgreementController.FAULTS + "=1#" + form.id(field));
    }

    /** With what was asked, where it has a name. */
    private String asked(String field, Fault fault) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        String name = ASKED.containsKey(last) ? texts.get(ASKED.get(last)) : !field.startsWith("arrangement.") ? null
                : field.contains(BY_KIND) ? texts.get("web.agreement.arrangement.disputeTermByKind", texts.get("web.agreement.disputeKind." + last))
                : texts.get("web.agreement.arrangement." + last);
        return name == null ? wording.fault(fault) : texts.get("web.agreement.new.mistake", name, wording.fault(fault));
    }

    /** A step is done when it is behind the reader and nothing is wrong in it. */
    private List<WizardStep> steps(UUID draft, NewAgreementStep current, List<Fault> found) {
        Set<NewAgreementStep> wrong = found.stream().map(fault -> NewAgreementStep.of(fault.path())).collect(Collectors.toSet());
        return Stream.of(NewAgreementStep.values()).map(step -> new WizardStep(texts.word("step", step), step.url(draft),
                step == current ? WizardStep.State.CURRENT
                        : step.ordinal() < current.ordinal() && !wrong.contains(step) ? WizardStep.State.DONE : WizardStep.State.TO_DO)).toList();
    }

    private static List<Choice> choose(List<PartyKey> parties, OrganisationNames.Names names) {
        return parties.stream().filter(party -> party.organisation() != null && party.role() != PartyRole.OBSERVER)
                .map(PartyKey::organisation).distinct().map((OrganisationId id) -> Choice.of(id.value(), names.of(id))).toList();
    }

    private List<Entry> entries(UUID draft, Form form, List<PartyKey> parties, DisputeArrangement arrangement, OrganisationNames.Names names) {
        List<Entry> entries = new ArrayList<>();
        entries.add(filled(draft, NewAgreementStep.SUBJECT, "web.agreement.new.title-of", form.value("title")));
        typed(entries, "web.agreement.new.summary", form.value("summary"));
        entries.add(filled(draft, NewAgreementStep.SUBJECT, "web.agreement.fact.kind", chosen("kind", form.value("kind"))));
        entries.add(filled(draft, NewAgreementStep.SUBJECT, "web.agreement.fact.theme", themes.of(form.value("theme"))));
        entries.add(Entry.of(texts.get("web.agreement.fact.model"), form.value("cooperationModel").isBlank()
                ? texts.get("web.agreement.new.usual", texts.word("model", CooperationModel.ONE_GOVERNMENT))
                : chosen("model", form.value("cooperationModel"))));
        entries.add(filled(draft, NewAgreementStep.PARTIES, "web.agreement.parties", String.join(", ", parties.stream()
                .filter(party -> party.organisation() != null)
                .map(party -> party.role() == null ? names.of(party.organisation()) : texts.get("web.agreement.party.in-role",
                        names.of(party.organisation()), texts.word("party-role", party.role()))).toList())));
        if (form.value("existing").isBlank() && parties.stream().noneMatch(party -> party.role() == PartyRole.CO_SIGNER)) {
            entries.add(new Entry(texts.get("web.agreement.new.lacking"), texts.get("web.agreement.new.lacking.CO_SIGNER"),
                    NewAgreementStep.PARTIES.url(draft)));
        }
        if (!form.value("replaces").isBlank()) {
            entries.add(Entry.of(texts.get("web.agreement.fact.replaces"), form.value("replaces")));
        }
        entries.add(filled(draft, NewAgreementStep.ARRANGEMENT, "web.agreement.arrangement",
                arrangement.route() == null ? "" : arrangements.sentence(arrangement, names)));
        if (arrangement.route() != null) {
            entries.addAll(arrangements.entries(arrangement, names));
        }
        List<Milestone> milestones = ArrangementForm.timetable(new FormFields(form)).stream().filter(milestone -> milestone.on() != null)
                .toList();
        if (milestones.isEmpty()) {
            entries.add(new Entry(texts.get("web.agreement.step.TIMETABLE"), texts.get("web.agreement.new.no-milestones"),
                    NewAgreementStep.TIMETABLE.url(draft)));
        }
        milestones.stream()
                .sorted(Comparator.comparing(Milestone::on)).forEach(milestone -> entries.add(Entry.of(
                        texts.get("web.agreement.new.milestone", Objects.toString(milestone.title(), "")),
                        Stream.concat(Stream.of(texts.spoken().day(milestone.on())), texts.advice(milestone.advice()).stream())
                                .collect(Collectors.joining(" · ")))));
        ArrangementForm.whatIfs(new FormFields(form)).forEach(whatIf -> entries.add(texts.whatIf(whatIf)));
        FormFields fields = new FormFields(form);
        typed(entries, "web.budget.needed", budget.spoken(form.value(MOMENT)));
        typed(entries, "web.agreement.fact.agreedInForceOn", spoken(fields.day("inForceOn")));
        typed(entries, "web.agreement.fact.provisionalFrom", spoken(fields.day("provisionalFrom")));
        return entries;
    }

    /** Where nothing was filled in, it leads to the step. */
    private Entry filled(UUID draft, NewAgreementStep step, String name, String value) {
        return value == null || value.isBlank() ? new Entry(texts.get(name), texts.get("web.agreement.new.not-filled"), step.url(draft))
                : Entry.of(texts.get(name), value);
    }

    private void typed(List<Entry> entries, String name, String value) {
        if (!value.isBlank()) {
            entries.add(Entry.of(texts.get(name), value));
        }
    }

    private String chosen(String of, String value) {
        return value.isBlank() ? "" : texts.get("web.agreement." + of + "." + value);
    }

    private String spoken(LocalDate day) {
        return day == null ? "" : texts.spoken().day(day);
    }
}
