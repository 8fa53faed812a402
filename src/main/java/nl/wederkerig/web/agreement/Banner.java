package nl.wederkerig.web.agreement;

import nl.wederkerig.web.component.Tone;

/** What everybody who opens an agreement must know first. @param text a sentence, or null */
public record Banner(Tone tone, String title, String text) {}
