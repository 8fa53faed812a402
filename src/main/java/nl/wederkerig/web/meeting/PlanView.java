package nl.wederkerig.web.meeting;

import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;

/** The form with which meetings are planned. @param parties that are usually invited. @param intervals of a series */
record PlanView(Form form, List<Choice> kinds, List<Choice> parties, List<Choice> intervals) {}
