package nl.wederkerig.api;

/** What is sent to do something of which nothing needs to be said. */
@About("Zonder meer te zeggen")
public record ZonderMeer() {}
