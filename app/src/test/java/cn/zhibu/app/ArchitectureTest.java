package cn.zhibu.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** The fences of the straight line: resources, mapper, domain, then bot and scheduler, then app. */
@AnalyzeClasses(packages = "cn.zhibu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule wxjava_and_jedis_live_in_bot = noClasses()
            .that()
            .resideOutsideOfPackage("cn.zhibu.bot..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("me.chanjar..", "redis.clients..");

    @ArchTest
    static final ArchRule the_web_lives_in_bot_and_the_demo = noClasses()
            .that()
            .resideOutsideOfPackages("cn.zhibu.bot..", "cn.zhibu.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule quartz_lives_in_scheduler = noClasses()
            .that()
            .resideOutsideOfPackage("cn.zhibu.scheduler..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.quartz..");

    @ArchTest
    static final ArchRule mybatis_lives_in_mapper = noClasses()
            .that()
            .resideOutsideOfPackage("cn.zhibu.mapper..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.ibatis..");

    @ArchTest
    static final ArchRule mapper_knows_nothing_above_it = noClasses()
            .that()
            .resideInAPackage("cn.zhibu.mapper..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.zhibu.domain..", "cn.zhibu.bot..", "cn.zhibu.scheduler..", "cn.zhibu.app..");

    @ArchTest
    static final ArchRule domain_knows_neither_door = noClasses()
            .that()
            .resideInAPackage("cn.zhibu.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cn.zhibu.bot..", "cn.zhibu.scheduler..", "cn.zhibu.app..");

    @ArchTest
    static final ArchRule bot_does_not_know_the_scheduler = noClasses()
            .that()
            .resideInAPackage("cn.zhibu.bot..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.zhibu.scheduler..");

    @ArchTest
    static final ArchRule the_scheduler_does_not_know_the_bot = noClasses()
            .that()
            .resideInAPackage("cn.zhibu.scheduler..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cn.zhibu.bot..");

    @ArchTest
    static final ArchRule features_of_the_domain_form_no_cycle =
            slices().matching("cn.zhibu.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule rules_and_outcomes_are_pure = classes()
            .that()
            .resideInAPackage("cn.zhibu.domain..")
            .and()
            .haveNameMatching(".*(Rules|Outcome)(\\$.*)?")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "cn.zhibu.mapper..", "cn.zhibu.domain..", "org.jspecify..");

    @ArchTest
    static final ArchRule no_name_hides_its_job =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|VO|BO|PO|DTO)");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses().should().callMethodWhere(readsTheSystemClock());

    private static DescribedPredicate<JavaCall<?>> readsTheSystemClock() {
        return DescribedPredicate.describe("reads the system clock", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean now = call.getName().equals("now")
                    && owner.getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(Clock.class));
            return now || owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        });
    }
}
