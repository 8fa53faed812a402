package nl.wederkerig.shared;

/** What was asked for does not exist, or not for the person who asks: the two are never told apart. Answered with 404. */
public class NotFound extends RuntimeException {

    public NotFound(String what, Object id) {
        super(what + " " + id);
    }
}
