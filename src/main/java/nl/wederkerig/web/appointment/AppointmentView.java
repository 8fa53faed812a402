package nl.wederkerig.web.appointment;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;

/**
 * One thing that is asked about an appointment.
 *
 * @param fields     name of the fragment that asks what is needed
 * @param effects    what exactly happens
 * @param candidates people of no organisation who are known; empty where nobody is to be chosen
 */
public record AppointmentView(
        String url, String title, String about, String fields, String button, boolean mayRefuse, List<Entry> facts, List<String> effects,
        LocalDate lastDay, Derivation derivation, List<Choice> candidates, Form form) {}
