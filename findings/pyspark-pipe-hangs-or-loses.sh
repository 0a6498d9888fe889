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

cat > job.py <<'PY'
import sys

from pyspark import SparkContext


def words(number: int) -> str:
    if number == 5:
        raise ValueError("no number for me")
    return str(number)


def last_cause(error: Exception) -> str:
    return "ValueError" if "ValueError" in str(error) else type(error).__name__


spark = SparkContext("local[1]", "pipe")
numbers = spark.parallelize(range(10), 1)
try:
    match sys.argv[1]:
        case "head":
            print(spark.parallelize(range(100_000), 1).pipe("head -n 1", checkCode=True).count(), "line of 100000")
        case "before":
            print(numbers.map(words).pipe("cat", checkCode=True).count(), "lines")
        case "behind":
            print(numbers.pipe("cat", checkCode=True).map(int).map(words).count(), "lines")
        case "without":
            print(numbers.map(words).count(), "lines")
except Exception as error:
    print("fails with", last_cause(error))
PY

export PYSPARK_PYTHON="$work/python/bin/python"
for job in head without behind before; do
  status=0
  timeout -k 5 60 python/bin/python job.py "$job" > said 2> log || status=$?
  if [ "$status" = 124 ]; then echo 'still runs after a minute' > said; fi
  echo "$job: $(cat said)" >> seen
done

expect <<'END'
head: 1 line of 100000
without: fails with ValueError
behind: fails with ValueError
before: still runs after a minute
END
