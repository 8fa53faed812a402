package nl.wederkerig.architecture.broken.second;

/** Something to use. */
public class Second {}
