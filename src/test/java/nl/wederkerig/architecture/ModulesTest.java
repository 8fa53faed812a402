package nl.wederkerig.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wederkerig.Wederkerig;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Each module depends on what it declares and on nothing else. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Wederkerig.class);

    @Test
    void modules_depend_only_on_what_they_declare() {
        MODULES.verify();
    }

    @Test
    void every_module_says_in_a_sentence_what_it_is_for_and_declares_its_dependencies() {
        assertThat(MODULES.stream().map(ApplicationModule::getBasePackage))
                .isNotEmpty()
                .allSatisfy(base -> assertThat(base.getAnnotation(
                                org.springframework.modulith.ApplicationModule.class))
                        .as("package-info of %s", base.getName())
                        .isPresent());
    }

    @Test
    void a_module_that_uses_another_undeclared_is_found() {
        ApplicationModules broken = ApplicationModules.of("nl.wederkerig.architecture.broken", location -> true);
        assertThatThrownBy(broken::verify).isInstanceOf(Violations.class).hasMessageContaining("first");
    }
}
