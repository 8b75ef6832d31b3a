from airflow.sdk import BaseOperator


class EmptyOperator(BaseOperator):
    pass
