package vn.dti.nightly;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may import whom; the measuring module has the same test, since it is on no other module's class path. */
@AnalyzeClasses(packages = "vn.dti", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] ENGINES = {"org.apache.spark..", "org.apache.iceberg..", "org.apache.hadoop.."};

    @ArchTest
    static final ArchRule SPARK_IS_MEASURES_ALONE =
            noClasses().should().dependOnClassesThat().resideInAnyPackage(ENGINES);

    @ArchTest
    static final ArchRule NO_SPRING_BELOW_THE_LEDGER = noClasses()
            .that()
            .resideInAnyPackage("vn.dti.schemas..", "vn.dti.intake..", "vn.dti.figures..", "vn.dti.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "org.postgresql..");

    @ArchTest
    static final ArchRule SCHEMAS_STAND_ALONE = noClasses()
            .that()
            .resideInAPackage("vn.dti.schemas..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "vn.dti.intake..", "vn.dti.figures..", "vn.dti.reports..", "vn.dti.ledger..", "vn.dti.nightly..");

    @ArchTest
    static final ArchRule INTAKE_KNOWS_SCHEMAS_ONLY = noClasses()
            .that()
            .resideInAPackage("vn.dti.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.dti.figures..", "vn.dti.reports..", "vn.dti.ledger..", "vn.dti.nightly..");

    @ArchTest
    static final ArchRule FIGURES_KNOW_SCHEMAS_ONLY = noClasses()
            .that()
            .resideInAPackage("vn.dti.figures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.dti.intake..", "vn.dti.reports..", "vn.dti.ledger..", "vn.dti.nightly..");

    @ArchTest
    static final ArchRule REPORTS_KNOW_SCHEMAS_AND_FIGURES = noClasses()
            .that()
            .resideInAPackage("vn.dti.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.dti.intake..", "vn.dti.ledger..", "vn.dti.nightly..");

    @ArchTest
    static final ArchRule THE_LEDGER_KNOWS_SCHEMAS_ONLY = noClasses()
            .that()
            .resideInAPackage("vn.dti.ledger..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.dti.intake..", "vn.dti.figures..", "vn.dti.reports..", "vn.dti.nightly..");

    @ArchTest
    static final ArchRule THE_SCHEDULER_KNOWS_NO_OTHER = noClasses()
            .that()
            .resideInAPackage("vn.dti.scheduler..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "vn.dti.schemas..",
                    "vn.dti.intake..",
                    "vn.dti.figures..",
                    "vn.dti.reports..",
                    "vn.dti.ledger..",
                    "vn.dti.nightly..");
}
