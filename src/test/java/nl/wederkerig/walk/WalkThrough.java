package nl.wederkerig.walk;

import nl.wederkerig.support.IntegrationTest;

/** Stands for a test, so that walks share the application with the tests of the run. */
@IntegrationTest
class WalkThrough {

    void walk() {}
}
