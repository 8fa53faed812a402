package nl.wederkerig;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Wederkerig {

    public static void main(String[] args) {
        SpringApplication.run(Wederkerig.class, args);
    }
}
