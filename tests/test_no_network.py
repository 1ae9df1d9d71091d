"""No network, ever (P18): the tests fail on any use, and a trace of the system's calls shows none."""

import os
import re
import shutil
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from how_often import MANY

ROOT = Path(__file__).parents[1]
# Families that leave the computer; AF_UNIX is how a window talks to its screen, AF_NETLINK asks the kernel.
OUTSIDE = re.compile(r"AF_INET|AF_INET6|AF_PACKET|AF_BLUETOOTH|AF_X25|AF_VSOCK|sin_addr")
LOOKS_UP = "/etc/resolv.conf"  # whom to ask for an address


@pytest.mark.parametrize(
    "use",
    [
        lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
        lambda: socket.getaddrinfo("localhost", 80),
        lambda: urllib.request.urlopen("http://127.0.0.1/", timeout=1),
    ],
)
def test_any_use_of_the_network_fails_a_test(use):
    with pytest.raises(AssertionError, match="the network was used"):
        use()


def traced(tmp_path, *arguments: str) -> str:
    """Run Python under a trace of the calls about network and files, and return those that lead outside."""
    trace = tmp_path / "trace"
    strace = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network,openat", "-o", str(trace)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [*strace, sys.executable, *arguments]
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout[-2000:]
    lines = trace.read_text(errors="replace").splitlines()
    assert any("openat" in line for line in lines), "something was traced"
    return "\n".join(outside(lines))


def outside(lines: list[str]) -> list[str]:
    """Return the calls of a trace that lead out of the computer."""
    return [line for line in lines if OUTSIDE.search(line) or LOOKS_UP in line]


needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


@needs_strace
def test_the_trace_sees_a_socket(tmp_path):
    assert "AF_INET" in traced(tmp_path, "-c", "import socket; socket.socket(socket.AF_INET)")


@needs_strace
@pytest.mark.skipif(
    not MANY, reason="`make test` looks for the network in the trace of `test_no_name_is_opened`"
)
def test_a_trace_of_many_sessions_shows_no_network(tmp_path):
    sessions = ["tests/ui/workshop", "tests/ui/test_files.py", "tests/ui/test_import_window.py"]
    assert traced(tmp_path, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", *sessions) == ""
