from airflow.sdk import BaseOperator


class ApprovalOperator(BaseOperator):
    def __init__(self, *, subject, body, params, **kwargs):
        super().__init__(**kwargs)
        self.subject = subject
        self.body = body
        self.params = params
