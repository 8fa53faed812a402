package nl.wederkerig.web.arbitration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.proceedings.AwardDraft;
import nl.wederkerig.proceedings.AwardDrafts;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Component;

/** What is kept of an award that is to come, for the form in which it is written. */
@Component
class AwardDraftModel {

    static final String SLUG = "/concept-uitspraak";
    /** Parameter with the number of a draft. */
    static final String NUMBER = "versie";
    /** What belongs to the award; not the password, nor what the browser sends beside. */
    private static final Pattern OF_AWARD = Pattern.compile("text|costs|(dispose|order|other)\\..+");

    private final AwardDrafts drafts;
    private final People people;

    AwardDraftModel(AwardDrafts drafts, People people) {
        this.drafts = drafts;
        this.people = people;
    }

    static Map<String, List<String>> ofAward(Form form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.values().forEach((name, typed) -> {
            if (OF_AWARD.matcher(name).matches()) {
                fields.put(name, typed);
            }
        });
        return fields;
    }

    /** Nothing was typed: what was kept last. */
    Form filledIn(BindingAdviceActDesk.Place at, Form form) {
        return !ofAward(form).isEmpty() ? form
                : drafts.last(at.agreement(), at.key(), at.actor()).map(kept -> Form.of(kept.fields())).orElse(form);
    }

    /** The draft that the address names, else the last. */
    Optional<AwardDraft> named(List<AwardDraft> kept, Form form) {
        String number = form.value(NUMBER);
        return kept.stream().filter(each -> String.valueOf(each.number()).equals(number)).findFirst().or(() -> kept.stream().findFirst());
    }

    AwardDraftsView of(BindingAdviceActDesk.Place at, List<AwardDraft> kept, int shown) {
        String url = BindingAdviceActPage.of(at.agreement(), at.key()) + SLUG;
        Map<PersonId, PersonView> known = people.byIds(kept.stream().map(AwardDraft::by).distinct().toList());
        return new AwardDraftsView(url, shown, kept.stream().map(each -> new AwardDraftsView.Kept(each.number(),
                url + "?" + NUMBER + "=" + each.number(), known.get(each.by()).name(), each.keptAt(), each.number() == shown)).toList());
    }
}
