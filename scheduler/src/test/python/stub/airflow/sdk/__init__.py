from collections import namedtuple

DAGS = {}


class DAG:
    current = None

    def __init__(self, dag_id, **arguments):
        self.dag_id = dag_id
        self.arguments = arguments
        self.tasks = {}
        DAGS[dag_id] = self

    def __enter__(self):
        DAG.current = self
        return self

    def __exit__(self, *_):
        DAG.current = None


class BaseOperator:
    def __init__(self, *, task_id, outlets=(), **arguments):
        self.task_id = task_id
        self.outlets = list(outlets)
        self.arguments_given = arguments
        self.downstream = []
        if DAG.current is not None:
            DAG.current.tasks[task_id] = self

    def __rshift__(self, other):
        self.downstream.append(other.task_id)
        return other


class BaseSensorOperator(BaseOperator):
    pass


class PokeReturnValue:
    def __init__(self, is_done, xcom_value=None):
        self.is_done = is_done
        self.xcom_value = xcom_value

    def __bool__(self):
        return self.is_done


class Variable:
    values = {}

    @staticmethod
    def get(key, default=None):
        return Variable.values.get(key, default)


Asset = namedtuple("Asset", ["name", "uri"])


class Param:
    def __init__(self, default, **schema):
        self.default = default
        self.schema = schema


class DeadlineReference:
    DAGRUN_QUEUED_AT = "DAGRUN_QUEUED_AT"


DeadlineAlert = namedtuple("DeadlineAlert", ["reference", "interval", "callback"])
AsyncCallback = namedtuple("AsyncCallback", ["callback", "kwargs"])
