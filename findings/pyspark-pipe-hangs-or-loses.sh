#!/usr/bin/env bash
# Spark: RDD.pipe of PySpark with checkCode=True loses lines without a word, or never ends, where one expects an error.
#
# Seen with pyspark 4.3.0 (Java 17).
# Input: the numbers from 0 to 99999, in one partition; and those from 0 to 9, of which a function refuses the 5.
# One would guess: with checkCode=True all lines have gone through the program, or the job fails; and an error in the
# function that makes the lines fails the job, as it does where no pipe follows.
# Seen: a program that stops reading and ends with 0 is taken for done: 1 line of 100000, and the job succeeds. That the
# other lines could not be written is an error in a thread of its own, and only printed. So is an error of the function
# before the pipe; the program's input is then never closed, it waits for more, and the job stands still for ever: here it
# is ended after a minute. Behind the pipe the same error fails the job at once.
# For users of quanhe: cluster/driver.py counts the lines of each partition, in and out, and nothing in it that may fail
# stands before the pipe in Python. In jobs of your own, count them too, and let no function before a pipe raise.
set -euo pipefail
. "$(dirname "$0")/common.bash"
python_packages pyspark==4.3.0

export PYSPARK_PYTHON="$work/python/bin/python"
cat > jobs.py <<'PY'
import os
from threading import Thread

from pyspark import SparkContext


def words(number):
    if number == 5:
        raise ValueError("no number for me")
    return str(number)


def told(name, job):
    said = ["still runs after a minute"]

    def run():
        try:
            said[0] = f"{job()} lines"
        except Exception as error:
            said[0] = "fails with ValueError" if "ValueError" in str(error) else f"fails: {error}"

    thread = Thread(target=run, daemon=True)
    thread.start()
    thread.join(60)
    print(f"{name}: {said[0]}", flush=True)


spark = SparkContext("local[2]", "pipe")
numbers = spark.parallelize(range(10), 1)
many = spark.parallelize(range(100_000), 1)
numbers.map(str).count()  # the first job also starts Python
told("head -n 1 of 100000 lines", lambda: many.pipe("head -n 1", checkCode=True).count())
told("error without a pipe", lambda: numbers.map(words).count())
told("error behind the pipe", lambda: numbers.pipe("cat", checkCode=True).map(int).map(words).count())
told("error before the pipe", lambda: numbers.map(words).pipe("cat", checkCode=True).count())
os._exit(0)
PY
python/bin/python jobs.py > seen 2> log

expect <<'END'
head -n 1 of 100000 lines: 1 lines
error without a pipe: fails with ValueError
error behind the pipe: fails with ValueError
error before the pipe: still runs after a minute
END
