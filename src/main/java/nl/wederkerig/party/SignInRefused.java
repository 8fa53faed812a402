package nl.wederkerig.party;

/** Someone did not prove to be who was claimed. */
public class SignInRefused extends RuntimeException {

    private final boolean tooManyAttempts;

    private SignInRefused(boolean tooManyAttempts) {
        super(tooManyAttempts ? "too many attempts" : "account and password do not belong together");
        this.tooManyAttempts = tooManyAttempts;
    }

    static SignInRefused wrong() {
        return new SignInRefused(false);
    }

    static SignInRefused limited() {
        return new SignInRefused(true);
    }

    /** Whether the limit was reached; says nothing of whether the account exists. */
    public boolean tooManyAttempts() {
        return tooManyAttempts;
    }
}
