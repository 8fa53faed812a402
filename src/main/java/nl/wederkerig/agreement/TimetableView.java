package nl.wederkerig.agreement;

import java.util.List;

/**
 * The timetable of an agreement with how it stands, in the order in which it was agreed, and the advice that was asked for.
 *
 * @param canRequestAdvice whether who looks may ask for more
 */
public record TimetableView(List<MilestoneView> milestones, List<WhatIfView> whatIfs, List<AdviceView> advices, boolean canRequestAdvice) {

    public static final TimetableView NONE = new TimetableView(List.of(), List.of(), List.of(), false);

    public TimetableView {
        milestones = List.copyOf(milestones);
        whatIfs = List.copyOf(whatIfs);
        advices = List.copyOf(advices);
    }
}
