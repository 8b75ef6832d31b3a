"""The DAGs, loaded and their tasks run: with a stub of Airflow's names where there is no Airflow, and a real process.

Where Airflow is installed, its own DagBag reads them, too.
"""

import importlib
import importlib.util
import os
import stat
import sys
import tempfile
import threading
import time
import unittest
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent
DAGS = HERE.parents[2] / "dags"
AIRFLOW = importlib.util.find_spec("airflow") is not None
if not AIRFLOW:
    sys.path.insert(0, str(HERE / "stub"))
sys.path.insert(0, str(DAGS))
sys.dont_write_bytecode = True

FAKE = """#!/usr/bin/env bash
printf '%s\\n' "$@" > "$DTI_HOME/arguments"
[ -z "${SLEEP:-}" ] || { trap 'echo stopped > "$DTI_HOME/stopped"; exit 143' TERM; sleep 30 & wait; }
exit "${EXIT:-0}"
"""


class Compiled(unittest.TestCase):
    def test_every_file_compiles(self):
        files = sorted(DAGS.glob("*.py"))
        self.assertEqual(["dti_airflow.py", "monthly_close.py", "nightly.py"], [file.name for file in files])
        for file in files:
            compile(file.read_text(encoding="utf-8"), str(file), "exec")


@unittest.skipUnless(AIRFLOW, "no Airflow here: read with a stub of it")
class Parsed(unittest.TestCase):
    def test_airflow_reads_them(self):
        from airflow.models.dagbag import DagBag

        bag = DagBag(dag_folder=str(DAGS), include_examples=False)
        self.assertEqual({}, bag.import_errors)
        self.assertEqual({"nightly", "monthly_close"}, set(bag.dags))
        nightly = bag.dags["nightly"]
        self.assertEqual({"measure", "whole"}, nightly.get_task("intake").downstream_task_ids)
        self.assertEqual("all_done", nightly.get_task("measure").trigger_rule)
        self.assertEqual(1, nightly.max_active_runs)
        self.assertFalse(nightly.catchup)


@unittest.skipIf(AIRFLOW, "read by Airflow itself")
class Structure(unittest.TestCase):
    def setUp(self):
        import airflow.sdk

        self.sdk = airflow.sdk
        for name in ("nightly", "monthly_close", "dti_airflow"):
            sys.modules.pop(name, None)
        airflow.sdk.DAGS.clear()

    def load(self, name):
        importlib.import_module(name)
        return self.sdk.DAGS[name]

    def test_nightly(self):
        dag = self.load("nightly")
        self.assertEqual(["intake", "measure", "report", "publish", "whole"], list(dag.tasks))
        self.assertEqual(
            [["measure", "whole"], ["report"], ["publish"], ["whole"], []],
            [task.downstream for task in dag.tasks.values()],
        )
        stages = {name: task for name, task in dag.tasks.items() if name != "whole"}
        # One office's unread file does not hold up the city, and does not pass in silence.
        self.assertEqual(
            {"intake": None, "measure": "all_done", "report": None, "publish": None, "whole": None},
            {name: task.arguments_given.get("trigger_rule") for name, task in dag.tasks.items()},
        )
        for name, task in stages.items():
            self.assertEqual(name, task.command)
            self.assertGreater(task.arguments_given["execution_timeout"], timedelta(minutes=10))
        schedule = dag.arguments["schedule"]
        self.assertEqual("30 1 * * *", schedule.cron)
        self.assertEqual("Asia/Ho_Chi_Minh", schedule.timezone)
        self.assertIs(False, dag.arguments["catchup"])
        self.assertEqual(1, dag.arguments["max_active_runs"])
        self.assertEqual(2, dag.arguments["default_args"]["retries"])
        self.assertEqual("dti://releases/latest", dag.tasks["publish"].outlets[0].uri)
        self.assertEqual(timedelta(hours=4), dag.arguments["deadline"].interval)
        longest = sum((task.arguments_given["execution_timeout"] for task in stages.values()), timedelta())
        self.assertLessEqual(longest, dag.arguments["dagrun_timeout"])

    def test_no_deadline_before_airflow_3_1(self):
        kept = self.sdk.DeadlineAlert
        del self.sdk.DeadlineAlert
        try:
            self.assertNotIn("deadline", self.load("nightly").arguments)
        finally:
            self.sdk.DeadlineAlert = kept

    def test_monthly_close(self):
        dag = self.load("monthly_close")
        self.assertEqual(["late_offices", "ask", "close"], list(dag.tasks))
        self.assertEqual([["ask"], ["close"], []], [task.downstream for task in dag.tasks.values()])
        self.assertEqual("0 6 11 * *", dag.arguments["schedule"].cron)
        self.assertEqual("ApprovalOperator", type(dag.tasks["ask"]).__name__)

    def test_before_airflow_3_1_a_variable_answers(self):
        name = "airflow.providers.standard.operators.hitl"
        kept = sys.modules.pop(name, None)
        sys.modules[name] = None
        try:
            ask = self.load("monthly_close").tasks["ask"]
        finally:
            del sys.modules[name]
            if kept is not None:
                sys.modules[name] = kept
        context = {"data_interval_start": datetime(2026, 10, 10, 23, 0, tzinfo=timezone.utc)}
        self.assertFalse(ask.poke(context))
        for answer, reason in (("yes", ""), ("Sở Xây dựng chuyển hệ thống", "Sở Xây dựng chuyển hệ thống")):
            self.sdk.Variable.values = {"dti_close_2026-10": answer}
            self.assertEqual({"params_input": {"reason": reason}}, ask.poke(context).xcom_value)
        self.sdk.Variable.values = {}


@unittest.skipIf(AIRFLOW, "needs no second look under Airflow")
class Run(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="dti $(touch pwned) ")
        self.home = Path(self.folder.name)
        launcher = self.home / "jobs" / "bin" / "dti"
        launcher.parent.mkdir(parents=True)
        launcher.write_text(FAKE, encoding="utf-8")
        launcher.chmod(launcher.stat().st_mode | stat.S_IXUSR)
        self.kept = dict(os.environ)
        os.environ.update(DTI_HOME=str(self.home))
        for name in ("DTI_DATA", "DTI_PACK", "EXIT", "SLEEP"):
            os.environ.pop(name, None)
        self.dti = importlib.import_module("dti_airflow")

    def tearDown(self):
        os.environ.clear()
        os.environ.update(self.kept)
        self.folder.cleanup()

    def arguments(self):
        return (self.home / "arguments").read_text(encoding="utf-8").splitlines()

    @staticmethod
    def context(instant="2026-10-30T18:30:00+00:00", **more):
        return {"data_interval_start": datetime.fromisoformat(instant), **more}

    def test_the_business_date_is_the_local_day_on_which_the_data_begin(self):
        for instant, expected in (
            ("2026-10-30T18:30:00+00:00", date(2026, 10, 31)),
            ("2026-10-31T16:59:59+00:00", date(2026, 10, 31)),
            ("2026-10-31T17:00:00+00:00", date(2026, 11, 1)),
            ("2026-12-31T18:30:00+00:00", date(2027, 1, 1)),
        ):
            self.assertEqual(expected, self.dti.business_date(self.context(instant)), instant)

    def test_a_task_is_one_process_with_the_date(self):
        os.environ.update(DTI_DATA="/srv/dữ liệu; touch pwned", DTI_PACK="hanoi")
        self.dti.DtiOperator(task_id="measure", command="measure").execute(self.context())
        self.assertEqual(
            ["measure", "--date", "2026-10-31", "--data", "/srv/dữ liệu; touch pwned", "--pack", "hanoi"],
            self.arguments(),
        )
        self.assertEqual([], [path for path in self.home.rglob("pwned")])
        self.assertFalse(Path("pwned").exists())

    def test_only_exit_code_1_is_tried_again(self):
        from airflow.exceptions import AirflowException, AirflowFailException

        for code, expected in ((0, None), (1, AirflowException), (2, AirflowFailException), (99, AirflowFailException), (143, AirflowFailException)):
            os.environ["EXIT"] = str(code)
            task = self.dti.DtiOperator(task_id="report", command="report")
            if expected is None:
                task.execute(self.context())
            else:
                with self.assertRaises(AirflowException) as raised:
                    task.execute(self.context())
                self.assertIs(expected, type(raised.exception), code)
                self.assertIn(str(code), str(raised.exception))

    def test_a_worker_without_the_program_says_so(self):
        from airflow.exceptions import AirflowFailException

        del os.environ["DTI_HOME"]
        with self.assertRaisesRegex(AirflowFailException, "DTI_HOME"):
            self.dti.DtiOperator(task_id="intake", command="intake").execute(self.context())

    def test_a_stop_reaches_the_program(self):
        os.environ["SLEEP"] = "yes"
        task = self.dti.DtiOperator(task_id="measure", command="measure")
        failures = []

        def execute():
            try:
                task.execute(self.context())
            except Exception as failure:
                failures.append(failure)

        thread = threading.Thread(target=execute)
        thread.start()
        patience = time.monotonic() + 20
        while not (self.home / "arguments").exists() and time.monotonic() < patience:
            time.sleep(0.02)
        time.sleep(0.2)
        task.on_kill()
        thread.join(20)
        self.assertFalse(thread.is_alive())
        self.assertTrue((self.home / "stopped").exists())
        self.assertIn("143", str(failures[0]))

    def test_the_sensor_waits_for_units_until_the_day_of_asking(self):
        close = importlib.import_module("monthly_close")
        sensor = close.LateOffices(task_id="late")
        context = self.context("2026-10-10T23:00:00+00:00")
        for code, day, done in ((1, date(2026, 11, 14), False), (1, date(2026, 11, 15), True), (0, date(2026, 11, 11), True)):
            os.environ["EXIT"] = str(code)
            close.today = lambda day=day: day
            self.assertIs(done, sensor.poke(context), (code, day))
        self.assertEqual(["close", "--month", "2026-10", "--dry-run"], self.arguments())

    def test_close_passes_the_reason_on_as_one_argument(self):
        close = importlib.import_module("monthly_close")

        class Task:
            def __init__(self, answer):
                self.answer = answer

            def xcom_pull(self, task_ids):
                return self.answer

        reason = "Sở Xây dựng \"$(touch pwned)\"; `id`"
        task = close.Close(task_id="close", command="close")
        task.execute(self.context("2026-10-10T23:00:00+00:00", ti=Task({"params_input": {"reason": reason}})))
        self.assertEqual(["close", "--month", "2026-10", "--despite", reason], self.arguments())
        task.execute(self.context("2026-10-10T23:00:00+00:00", ti=Task({"chosen_options": ["Approve"], "params_input": {"reason": ""}})))
        self.assertEqual(["close", "--month", "2026-10"], self.arguments())


if __name__ == "__main__":
    unittest.main()
