package nl.wederkerig.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.wederkerig.shared.EffectiveTime;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What the architecture and the style ask of every class; each rule is shown to find what breaks it. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.wederkerig");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("nl.wederkerig.architecture.broken");

    private static final ArchRule ENGINE_IN_PROCESS_ONLY = noClasses()
            .that(not(resideInAPackage("nl.wederkerig.process..")))
            .should().dependOnClassesThat().resideInAPackage("org.camunda..")
            .because("moving to another engine must stay a day's work");

    private static final ArchRule ONE_CLOCK = noClasses()
            .that().areNotAssignableTo(EffectiveTime.class)
            .should().callMethodWhere(readsAClock())
            .because("the moment at which something takes effect comes from EffectiveTime");

    private static final ArchRule WAYS_IN_USE_USE_CASES = noClasses()
            .that().resideInAnyPackage("nl.wederkerig.web..", "nl.wederkerig.api..", "nl.wederkerig.cli..")
            .should().dependOnClassesThat().resideInAPackage("nl.wederkerig.process..")
            .orShould().dependOnClassesThat().areAssignableTo("org.springframework.data.repository.Repository");

    private static final ArchRule AGGREGATES_HAVE_NO_SETTERS = methods()
            .that().areDeclaredInClassesThat().areAnnotatedWith("jakarta.persistence.Entity")
            .should().haveNameNotStartingWith("set");

    private static final ArchRule NO_OPTIONAL_FIELDS = fields().should().notHaveRawType(Optional.class);

    private static final ArchRule CALENDAR_IS_PURE = classes()
            .that().resideInAPackage("nl.wederkerig.calendar..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "nl.wederkerig.calendar..", "org.springframework.modulith..");

    private static final ArchRule NAMES_SPEAK = noClasses()
            .should().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Helper")
            .orShould().haveSimpleNameEndingWith("Util")
            .orShould().haveSimpleNameEndingWith("Utils");

    private static final ArchRule DEFAULTS_IN_A_TRANSACTION = classes()
            .that().areAnnotatedWith(Transactional.class)
            .should(leaveNoUseCaseToAnInterface())
            .because("a class's transaction does not reach what its interfaces do by default");

    @Test
    void only_the_process_module_knows_the_engine() {
        ENGINE_IN_PROCESS_ONLY.check(PRODUCT);
        assertThat(ENGINE_IN_PROCESS_ONLY.evaluate(new ClassFileImporter().importClasses(UsesTheEngine.class)).hasViolation())
                .isTrue();
    }

    @Test
    void only_effective_time_reads_a_clock() {
        ONE_CLOCK.check(PRODUCT);
        assertThat(ONE_CLOCK.evaluate(BROKEN).hasViolation()).isTrue();
    }

    @Test
    void the_ways_in_use_published_use_cases() {
        WAYS_IN_USE_USE_CASES.check(PRODUCT);
    }

    @Test
    void aggregates_have_no_setters() {
        AGGREGATES_HAVE_NO_SETTERS.check(PRODUCT);
    }

    @Test
    void no_field_is_optional() {
        NO_OPTIONAL_FIELDS.check(PRODUCT);
    }

    @Test
    void the_calendar_is_pure_java() {
        CALENDAR_IS_PURE.check(PRODUCT);
    }

    @Test
    void names_say_what_a_class_is() {
        NAMES_SPEAK.check(PRODUCT);
    }

    @Test
    void what_a_class_does_in_a_transaction_it_does_itself() {
        DEFAULTS_IN_A_TRANSACTION.check(PRODUCT);
        assertThat(DEFAULTS_IN_A_TRANSACTION.evaluate(new ClassFileImporter().importClasses(LeavesItToItsInterface.class, ByDefault.class))
                .hasViolation()).isTrue();
    }

    private static ArchCondition<JavaClass> leaveNoUseCaseToAnInterface() {
        return new ArchCondition<>("not leave it to an interface to call them") {
            @Override
            public void check(JavaClass of, ConditionEvents events) {
                of.getAllRawInterfaces().stream()
                        .filter(extended -> extended.getPackageName().startsWith("nl.wederkerig"))
                        .flatMap(extended -> extended.getMethods().stream())
                        .filter(method -> method.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().isAssignableFrom(of.getName()))
                                && !method.getModifiers().contains(JavaModifier.STATIC)
                                && of.tryGetMethod(method.getName(), namesOf(method)).isEmpty())
                        .forEach(method -> events.add(SimpleConditionEvent.violated(of, of.getName() + " leaves " + method.getFullName())));
            }
        };
    }

    private static String[] namesOf(JavaMethod method) {
        return method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaMethodCall> readsAClock() {
        return DescribedPredicate.describe("read a clock", call -> {
            boolean now = call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().isEmpty()
                    && call.getTargetOwner().getPackageName().startsWith("java.time");
            boolean instant = call.getName().equals("instant") && call.getTargetOwner().isAssignableTo(Clock.class);
            boolean millis = call.getName().equals("currentTimeMillis");
            return now || instant || millis || call.getTargetOwner().isEquivalentTo(Instant.class) && call.getName().equals("now");
        });
    }

    /** Knows the engine, on purpose. */
    static class UsesTheEngine {
        org.camunda.bpm.engine.ProcessEngine engine;
    }

    interface ByDefault {
        void works();

        default void worksTwice() {
            works();
            works();
        }
    }

    /** Has a method that begins no transaction, on purpose. */
    @Transactional
    static class LeavesItToItsInterface implements ByDefault {
        @Override
        public void works() {}
    }
}
