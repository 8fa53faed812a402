package nl.wederkerig.web.agreement;

import java.util.List;
import nl.wederkerig.web.component.Choice;

/** What can be chosen in the forms of agreements. */
public record ArrangementChoices(
        List<Choice> routes, List<Choice> disputeKinds, List<Choice> forces, List<Choice> panels, List<Choice> termRules, List<Choice> units,
        List<Choice> termFrom, List<Choice> outcomes, List<Choice> grounds, List<Choice> yesNo,
        List<Choice> natures, List<Choice> moneyKinds, List<Choice> channels) {}
