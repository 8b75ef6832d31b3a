"""The close of a month: waits for late offices, asks, and freezes the month's figures.

On the 11th at 06:00, after the last night that still publishes the month before. Until the 15th it looks every hour
whether units are missing; then, or as soon as none is, it asks. Who approves although units are missing gives the
reason, which is printed in the reports.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from airflow.exceptions import AirflowFailException
from airflow.sdk import DAG, Param, Variable
from airflow.timetables.interval import CronDataIntervalTimetable

try:
    from airflow.sdk import BaseSensorOperator, PokeReturnValue
except ImportError:  # 3.0 keeps them elsewhere
    from airflow.sensors.base import BaseSensorOperator, PokeReturnValue

try:
    from airflow.providers.standard.operators.hitl import ApprovalOperator
except ImportError:  # before Airflow 3.1 nobody can be asked in the web pages
    ApprovalOperator = None

from dti_airflow import DONE, WORTH_A_RETRY, ZONE, DtiOperator, Program, business_date

ASK_ON_DAY = 15
REASON = "reason"


def month(context) -> str:
    """The month in which the run's data begin: the run of 11 November, over data from 11 October, closes October."""
    return business_date(context).strftime("%Y-%m")


def today() -> date:
    return datetime.now(ZONE).date()


class LateOffices(BaseSensorOperator):
    """Waits until no unit of the month is missing, or the day has come on which somebody is asked all the same."""

    def poke(self, context) -> bool:
        code = Program().run("close", "--month", month(context), "--dry-run").exit_code
        if code not in (DONE, WORTH_A_RETRY):
            raise AirflowFailException(f"dti close --dry-run ended with exit code {code}")
        following = business_date(context).replace(day=1) + timedelta(days=31)
        return code == DONE or today() >= following.replace(day=ASK_ON_DAY)


class Answer(BaseSensorOperator):
    """Where nobody can be asked in the web pages: waits for the variable ``dti_close_<month>``, the reason or ``yes``."""

    def poke(self, context) -> PokeReturnValue:
        answer = Variable.get(f"dti_close_{month(context)}", default=None)
        reason = "" if answer is None or answer.strip().lower() == "yes" else answer
        return PokeReturnValue(answer is not None, {"params_input": {REASON: reason}})


class Close(DtiOperator):
    """``dti close``, with the reason somebody gave for closing although units are missing."""

    def arguments(self, context) -> list[str]:
        answer = context["ti"].xcom_pull(task_ids="ask") or {}
        reason = str((answer.get("params_input") or {}).get(REASON) or "").strip()
        return ["close", "--month", month(context)] + (["--despite", reason] if reason else [])


def ask():
    if ApprovalOperator is None:
        return Answer(task_id="ask", mode="reschedule", poke_interval=600, timeout=timedelta(days=15).total_seconds())
    return ApprovalOperator(
        task_id="ask",
        subject="Khóa sổ tháng {{ data_interval_start.strftime('%Y-%m') }}?",
        body="Nhật ký của tác vụ late_offices liệt kê các đơn vị chưa gửi. Nếu vẫn khóa sổ khi còn thiếu, hãy nêu lý do.",
        params={REASON: Param("", type="string", title="Lý do khóa sổ khi còn đơn vị chưa gửi")},
        execution_timeout=timedelta(days=15),
    )


with DAG(
    dag_id="monthly_close",
    description="Freezes the figures of the month before",
    schedule=CronDataIntervalTimetable("0 6 11 * *", timezone="Asia/Ho_Chi_Minh"),
    start_date=datetime(2026, 1, 1, tzinfo=ZONE),
    catchup=False,
    max_active_runs=1,
    default_args={"owner": "dti", "retries": 2, "retry_delay": timedelta(minutes=15)},
    tags=["dti"],
):
    late_offices = LateOffices(
        task_id="late_offices",
        mode="reschedule",
        poke_interval=timedelta(hours=1).total_seconds(),
        timeout=timedelta(days=6).total_seconds(),
    )
    late_offices >> ask() >> Close(task_id="close", command="close", execution_timeout=timedelta(hours=2))
