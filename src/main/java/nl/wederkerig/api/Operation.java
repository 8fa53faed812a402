package nl.wederkerig.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wederkerig.shared.Role;

/** What the published document says of a method that answers a request; without it a method is not published. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {

    /** Unique, camelCase. */
    String id();

    /** In Dutch, one line. */
    String summary();

    /** Groups operations on the reading page. */
    String tag();

    int status() default 200;

    /** The roles in which one may do it; empty where it only depends on what one may see. */
    Role[] roles() default {};

    /** Whether nobody needs to be known. */
    boolean open() default false;

    /** Whether the answer carries an ETag; of a POST, whether If-Match is minded. */
    boolean versioned() default false;

    /** The field of the answer that is given once: it is not kept for who sends the same again. */
    String givenOnce() default "";

    /** What is sent where it is no JSON: the type of its text. */
    String takes() default "";

    /** What is answered where it is no JSON: its type. */
    String gives() default "";

    /** An account of the demonstration that can do it, for the {@code curl} of the reading page. */
    String account() default "vng-onderhandelaar";
}
