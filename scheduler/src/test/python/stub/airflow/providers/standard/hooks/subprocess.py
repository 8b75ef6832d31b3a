import os
import signal
import subprocess
from collections import namedtuple

SubprocessResult = namedtuple("SubprocessResult", ["exit_code", "output"])


class SubprocessHook:
    def __init__(self):
        self.sub_process = None

    def run_command(self, command, env=None, output_encoding="utf-8", cwd=None):
        self.sub_process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=cwd, env=env, start_new_session=True
        )
        lines = self.sub_process.stdout.read().decode(output_encoding).splitlines()
        self.sub_process.stdout.close()
        return SubprocessResult(self.sub_process.wait(), lines[-1] if lines else "")

    def send_sigterm(self):
        if self.sub_process is not None:
            os.killpg(os.getpgid(self.sub_process.pid), signal.SIGTERM)
