package vn.dti.measure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The measuring application is plain Spark on schemas and figures; Spark never reaches those two. */
@AnalyzeClasses(packages = "vn.dti", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_SPRING =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule SPARK_STAYS_IN_MEASURE = noClasses()
            .that()
            .resideInAnyPackage("vn.dti.schemas..", "vn.dti.figures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.iceberg..", "org.apache.hadoop..");

    @ArchTest
    static final ArchRule MEASURE_KNOWS_SCHEMAS_AND_FIGURES = noClasses()
            .that()
            .resideInAPackage("vn.dti.measure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.dti.intake..", "vn.dti.reports..", "vn.dti.ledger..", "vn.dti.nightly..");
}
