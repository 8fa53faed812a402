package nl.wederkerig.web.meeting;

import java.util.List;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;

/**
 * The page on which something is done with a meeting.
 *
 * @param meeting what it is called
 * @param explain what happens then, in a sentence
 * @param fields  name of the fragment with what is asked
 * @param parties that were invited
 * @param points  of the agenda
 * @param drastic whether it gives something up
 * @param others  who can be invited too; empty where that is not asked
 */
record MeetingActView(String url, String back, String meeting, String title, String explain, String button, String fields, boolean drastic, Form form,
        List<Choice> parties, List<Choice> points, List<Choice> others) {}
