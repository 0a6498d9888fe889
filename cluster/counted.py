"""Runs a filter, and says after its last line how many lines went in and how it ended.

    python counted.py PROGRAM [WORD ...] < lines > lines

The last line on standard output is {"end": {"in": 10, "status": 0, "said": "..."}}; “said” is the end of what the
filter wrote to standard error. A status below 0 is the number of the signal that ended it. This program itself ends
with 0 once it has written that line: whether all is well is decided by whoever reads the counts. Without a line the
filter is not started.

Its source is handed to “python -c” on the machine that has the lines, so it needs nothing but Python itself.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from threading import Thread
from typing import BinaryIO

SAID = 2000


def counted(command: list[str]) -> None:
    source = sys.stdin.buffer
    first = source.readline()
    if not first:
        tell(0, 0, "")
        return
    with tempfile.TemporaryFile() as said:
        try:
            child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said)
        except OSError as error:
            tell(1 + sum(1 for _ in source), 127, str(error))
            return
        assert child.stdin and child.stdout
        lines = [1]
        feeder = Thread(target=feed, args=(first, source, child.stdin, lines))
        feeder.start()
        for line in child.stdout:
            sys.stdout.buffer.write(line)
            if not line.endswith(b"\n"):  # cut short; what follows must stand on a line of its own
                sys.stdout.buffer.write(b"\n")
        status = child.wait()
        feeder.join()
        said.seek(0)
        shutil.copyfileobj(said, sys.stderr.buffer)
        said.seek(max(0, said.tell() - SAID))
        tell(lines[0], status, said.read().decode(errors="replace"))


def feed(first: bytes, source: BinaryIO, sink: BinaryIO, lines: list[int]) -> None:
    """Gives the filter all lines; when it has gone, the rest is only counted."""
    try:
        sink.write(first)
        for line in source:
            lines[0] += 1
            sink.write(line)
        sink.close()
    except BrokenPipeError:
        lines[0] += sum(1 for _ in source)
        with suppress(BrokenPipeError):
            sink.close()


def tell(lines: int, status: int, said: str) -> None:
    sys.stdout.buffer.flush()
    print(json.dumps({"end": {"in": lines, "status": status, "said": said}}))


counted(sys.argv[1:])
