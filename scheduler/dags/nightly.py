"""The night: intake >> measure >> report >> publish, each one process of the program.

One office's file never holds up the city: measure goes on also after an intake that failed to the last retry, with all that
was taken in, and the run fails in the end by its task ``whole``.

The night of day D runs on D+1 at 01:30, when D is over; its data interval begins on D, and D is the date it passes on.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG, Asset
from airflow.timetables.interval import CronDataIntervalTimetable

from dti_airflow import ZONE, DtiOperator, deadline

RELEASE = Asset(name="dti_release", uri="dti://releases/latest")

with DAG(
    dag_id="nightly",
    description="The city's dossier figures of one day",
    schedule=CronDataIntervalTimetable("30 1 * * *", timezone="Asia/Ho_Chi_Minh"),
    start_date=datetime(2026, 1, 1, tzinfo=ZONE),
    catchup=False,
    max_active_runs=1,
    dagrun_timeout=timedelta(hours=6),
    default_args={
        "owner": "dti",
        "retries": 2,
        "retry_delay": timedelta(minutes=5),
        "retry_exponential_backoff": True,
        "max_retry_delay": timedelta(minutes=30),
    },
    tags=["dti"],
    **deadline(timedelta(hours=4), "nightly has not published four hours after it was queued"),
):
    intake = DtiOperator(task_id="intake", command="intake", execution_timeout=timedelta(hours=2))
    measure = DtiOperator(task_id="measure", command="measure", execution_timeout=timedelta(hours=2), trigger_rule="all_done")
    report = DtiOperator(task_id="report", command="report", execution_timeout=timedelta(hours=1))
    publish = DtiOperator(
        task_id="publish", command="publish", execution_timeout=timedelta(minutes=30), outlets=[RELEASE]
    )
    whole = EmptyOperator(task_id="whole")
    intake >> measure >> report >> publish >> whole
    intake >> whole
