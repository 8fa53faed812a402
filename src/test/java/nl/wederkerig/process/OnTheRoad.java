package nl.wederkerig.process;

import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test of a model in the whole application, on one agreement. */
@IntegrationTest
abstract class OnTheRoad {

    @Autowired
    ApplicationContext application;

    Road road;
    EngineSeen engine;

    @BeforeEach
    void beginning() {
        road = new Road(application);
        engine = new EngineSeen(application, road);
    }
}
