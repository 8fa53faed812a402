package nl.wederkerig.web.arbitration;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;

/**
 * The page on which something is done in binding advice.
 *
 * @param dispute     its title
 * @param fields      name of the fragment that asks what it needs
 * @param drastic     whether it ends something, and lasting where that cannot be undone
 * @param blocked     why it cannot be done now; null when it can, and then there is a form
 * @param effects     what happens when it is done, in sentences
 * @param recipients  who hears of it at once
 * @param kinds       what can be filed
 * @param answers     to the question whether an objection is upheld
 * @param rounds      of the timetable: kind and name
 * @param about       commitments whose fate the award can say: key and text
 * @param others      arbiters who may not have signed: name twice
 * @param parties     who can be ordered to do something
 * @param orders      numbers of the rows for orders, from 0
 * @param textLabel   what the field for the text is called
 * @param claims      what is answered; empty elsewhere
 * @param claimed    the amount claimed; null without
 * @param lastDay     by when it is to be done, or what the day is that it moves; null where there is none
 * @param moves       whether it moves that day
 * @param agreed      what the parties settled on, in lines; empty where that is not laid down
 */
public record BindingAdviceActView(
        String url, String back, String dispute, String title, String explanation, String button, String fields, boolean drastic,
        boolean lasting, boolean binds, boolean documents, String blocked, List<String> effects, List<String> recipients, List<Choice> kinds, List<Choice> answers, List<Choice> rounds,
        List<Choice> about, List<Choice> disposals, List<Choice> others, List<Choice> parties, List<Integer> orders,
        List<String> agreed, List<BindingAdvicePageView.Filed> claims, String claimed, String textLabel, LocalDate lastDay, boolean moves,
        Form form) {}
