package nl.wederkerig.dossier;

import java.util.List;

/** A file that cannot be read: every mistake in it, in order of place. Nothing of it is kept. */
public class FaultyDossier extends RuntimeException {

    private final transient List<Mistake> mistakes;

    public FaultyDossier(List<Mistake> mistakes) {
        super(mistakes.toString());
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
