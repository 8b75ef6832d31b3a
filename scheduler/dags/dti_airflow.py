"""What the DAGs of dti share: the task that is one command of the program, the business date, the deadline.

A command gets its values as arguments of a process, never as text of a shell. Where the program lies and which data it
works on is the worker's own affair: the environment variables DTI_HOME, DTI_DATA and DTI_PACK.
"""

from __future__ import annotations

import logging
import os
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from airflow.exceptions import AirflowException, AirflowFailException
from airflow.providers.standard.hooks.subprocess import SubprocessHook

try:
    from airflow.sdk import BaseOperator
except ImportError:  # 3.0 keeps it elsewhere
    from airflow.models.baseoperator import BaseOperator

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")

# The program's exit codes: 0 done, or done before; 1 failed, worth a retry; 2 wrong usage; 143 stopped.
DONE = 0
WORTH_A_RETRY = 1


def business_date(context) -> date:
    """The local day on which the run's data begin: the night of D runs on D+1."""
    start: datetime = context["data_interval_start"]
    return start.astimezone(ZONE).date()


class Program:
    """The program, run as a process group of its own."""

    def __init__(self):
        self.hook = SubprocessHook()

    def run(self, *arguments: str):
        """Runs a command to its end; its exit code and last line."""
        home = os.environ.get("DTI_HOME")
        if not home:
            raise AirflowFailException("DTI_HOME is not set on this worker: where is the program?")
        command = [str(Path(home, "jobs", "bin", "dti")), *arguments]
        for option, variable in (("--data", "DTI_DATA"), ("--pack", "DTI_PACK")):
            if os.environ.get(variable):
                command += [option, os.environ[variable]]
        return self.hook.run_command(command=command, env=dict(os.environ), cwd=home)

    def stop(self):
        """SIGTERM to the whole group; the program stops within two seconds, and the next run goes on from there."""
        self.hook.send_sigterm()


class DtiOperator(BaseOperator):
    """One command of the program, for the business date of the run.

    Only exit code 1 is retried. Any other but 0 fails at once: the same command would fail again. Running it twice does
    no harm, and so clearing the task at any time is safe: what is done with the same inputs is not done again.
    """

    def __init__(self, *, command: str, **kwargs):
        super().__init__(**kwargs)
        self.command = command
        self._program: Program | None = None

    def arguments(self, context) -> list[str]:
        return [self.command, "--date", business_date(context).isoformat()]

    def execute(self, context):
        self._program = Program()
        code = self._program.run(*self.arguments(context)).exit_code
        if code == WORTH_A_RETRY:
            raise AirflowException(f"dti {self.command} failed with exit code 1; it may succeed when tried again")
        if code != DONE:
            raise AirflowFailException(f"dti {self.command} ended with exit code {code}; trying again would not help")

    def on_kill(self):
        if self._program is not None:
            self._program.stop()


async def late(**context):
    """Says in the triggerer's log that a night is late; put a mail or a message in its place where there is one."""
    logging.getLogger("dti").error("The night is late: %s", context.get("text", ""))


def deadline(span: timedelta, text: str) -> dict:
    """The DAG argument that raises an alarm so long after a run was queued; nothing before Airflow 3.1."""
    try:
        from airflow.sdk import AsyncCallback, DeadlineAlert, DeadlineReference
    except ImportError:
        try:
            from airflow.sdk.definitions.deadline import AsyncCallback, DeadlineAlert, DeadlineReference
        except ImportError:
            return {}
    return {
        "deadline": DeadlineAlert(
            reference=DeadlineReference.DAGRUN_QUEUED_AT,
            interval=span,
            callback=AsyncCallback(late, kwargs={"text": text}),
        )
    }
