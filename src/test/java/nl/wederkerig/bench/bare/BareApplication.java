package nl.wederkerig.bench.bare;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Spring Boot with the engine and one page, in a process of its own. Alone in its package, in which it looks for its parts, and
 * without a stereotype: the product, which looks for its own in the packages around this one, must not find it.
 */
@EnableAutoConfiguration
public class BareApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(BareApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("page", RouterFunction.class, BareApplication::page))
                .run(args);
    }

    private static RouterFunction<ServerResponse> page() {
        return RouterFunctions.route().GET("/", request -> ServerResponse.ok().body("A page")).build();
    }
}
