package nl.wederkerig.agreement;

/** An advice that a party asked for. @param late whether its term passed. @param canRecord whether who looks asked for it and may record what came */
public record AdviceView(RequestedAdvice advice, boolean late, boolean canRecord) {}
