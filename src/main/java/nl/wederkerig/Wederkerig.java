package nl.wederkerig;

import nl.wederkerig.cli.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application, or runs the one command that the arguments ask for. */
@SpringBootApplication
public class Wederkerig {

    public static void main(String[] args) {
        if (CommandLine.asksFor(args)) {
            System.exit(CommandLine.run(Wederkerig.class, args));
        }
        SpringApplication.run(Wederkerig.class, args);
    }
}
