package nl.wederkerig.agreement;

/**
 * A milestone with how it stands.
 *
 * @param number     its place in the timetable, from 1
 * @param met        null while nobody reported it
 * @param canReport  whether who looks sees to it and may report it now
 * @param canContest whether who looks may say that it was not met
 */
public record MilestoneView(int number, Milestone milestone, MilestoneState state, MetMilestone met, boolean canReport, boolean canContest) {}
