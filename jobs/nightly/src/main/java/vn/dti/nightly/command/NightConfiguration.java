package vn.dti.nightly.command;

import javax.sql.DataSource;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import vn.dti.nightly.CurrentEdition;
import vn.dti.nightly.JobRunner;
import vn.dti.nightly.Workplace;
import vn.dti.nightly.intake.IntakeJob;
import vn.dti.nightly.measure.MeasureJob;
import vn.dti.nightly.publish.PublishJob;
import vn.dti.nightly.report.ReportJob;

/** The application: Spring Batch on the ledger's own database, and the four jobs. Nothing is found by scanning. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(BatchJdbcAutoConfiguration.class)
@Import({IntakeJob.class, MeasureJob.class, ReportJob.class, PublishJob.class})
class NightConfiguration {

    @Bean(destroyMethod = "")
    DataSource dataSource(Workplace place) {
        return place.database().dataSource();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    CurrentEdition currentEdition() {
        return new CurrentEdition();
    }

    @Bean
    JobRunner jobRunner(JobOperator operator, JobRepository repository) {
        return new JobRunner(operator, repository);
    }
}
