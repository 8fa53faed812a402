package nl.wederkerig.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the published document says of a field or a type, in Dutch. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface About {

    String value() default "";

    /** As it stands in JSON; of a text, without its quotes. */
    String example() default "";

    /** {@code date}, {@code date-time} or {@code uuid} where the type does not say it. */
    String format() default "";

    /** The values that a text may have; empty where every text will do. */
    String[] oneOf() default {};
}
