package vn.dti.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Nothing rests on the measurements, and they start the measuring process as a night does: by its command line. */
@AnalyzeClasses(packages = "vn.dti", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NOTHING_RESTS_ON_THE_BENCH = noClasses()
            .that()
            .resideOutsideOfPackage("vn.dti.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.dti.bench..");

    @ArchTest
    static final ArchRule SPARK_RUNS_APART = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.iceberg..", "vn.dti.measure..");
}
