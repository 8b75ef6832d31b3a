"""As much of Airflow 3 as the DAGs touch, for machines without it. What it runs, it runs for real."""
