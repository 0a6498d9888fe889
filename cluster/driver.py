"""Reads articles on many machines: each partition of them goes through the filter “quanhe extract”, as it is.

See README.md beside this file.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from py4j.protocol import Py4JJavaError
from pyspark import StorageLevel
from pyspark.errors import PySparkException
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql import functions as F

COUNTED = (Path(__file__).parent / "counted.py").read_text(encoding="utf-8")
NO_ARTICLE = "This line is no JSON object with “id” and “text”, in UTF-8."
TAKEN = "Another article with this id came before, and is kept."
# What a line of claims has; lists and objects as they stand in it.
CLAIMS = "content STRING, reading STRING, article STRING, fingerprint STRING, home STRING, "
CLAIMS += "entities STRING, claims STRING, notices STRING"
ARTICLE = ("id", "published", "outlet", "title", "url")


@dataclass(frozen=True)
class Told:
    """How many articles were read, how many lines gave none, and how many stood there again word for word."""

    read: int
    errors: int
    again: int

    def __str__(self) -> str:
        return f"{self.read} articles read, {self.errors} lines not read (in errors/), {self.again} there again"


def extract(spark: SparkSession, paths: list[str], out: str, quanhe: str, partitions: int | None = None) -> Told:
    """Writes what the articles of JSON Lines files say: out/claims (text, gzip), out/parquet, and out/errors.

    The job fails, with the number of the partition, when the filter does not answer every line of it.
    """
    found = numbered(spark, paths, partitions or 4 * spark.sparkContext.defaultParallelism)
    # Each is written or counted more than once, but read by the filter once.
    answers = answered(spark, found.where("article AND copy = 1"), quanhe).persist(StorageLevel.DISK_ONLY)
    others = left_out(found.where("NOT article OR copy > 1")).persist(StorageLevel.DISK_ONLY)
    try:
        claims = answers.where("NOT error").select("line")
        claims.write.text(f"{out}/claims", compression="gzip")
        table(claims).write.parquet(f"{out}/parquet")
        errors = answers.where("error").select("line").union(others.where("NOT again").select("line"))
        errors.coalesce(1).write.text(f"{out}/errors")
        return counts(answers, others)
    finally:
        answers.unpersist()
        others.unpersist()


def numbered(spark: SparkSession, paths: list[str], partitions: int) -> DataFrame:
    """The lines that are not blank, shared out by id; of several articles with one id, copy 1 is the first one.

    They come in the order of files and lines, which also makes that of a partition always the same: one that is done
    again gives the same. A line ends with a line feed alone, as in JSON Lines; SparkContext.textFile would cut at a
    carriage return as well.
    """
    of_id = Window.partitionBy("id").orderBy(F.desc("article"), "file", "block", "row")
    text = F.get_json_object("line", "$.text")
    return (
        spark.read.text(paths, lineSep="\n")
        .select(
            F.col("value").alias("line"),
            F.col("_metadata.file_path").alias("file"),
            F.col("_metadata.file_block_start").alias("block"),
            F.monotonically_increasing_id().alias("row"),
        )
        .where("line RLIKE '[^ \\t\\r]'")
        .withColumn("id", F.when(F.is_valid_utf8("line"), F.get_json_object("line", "$.id")))
        .withColumn("article", F.col("id").isNotNull() & text.isNotNull())
        .withColumn("text", F.xxhash64(text))
        .withColumn("begins", F.when(~F.col("article"), F.substring(F.make_valid_utf8("line"), 1, 200)))
        .repartition(partitions, "id")
        .withColumn("copy", F.row_number().over(of_id))
        .withColumn("again", F.col("article") & (F.col("copy") > 1) & (F.col("text") == F.first("text").over(of_id)))
        .sortWithinPartitions("id", "copy")
    )


def left_out(others: DataFrame) -> DataFrame:
    """Lines that the filter is not given, as errors with their file; “again” where only a text is there once more."""
    message = F.when(F.col("article"), TAKEN).otherwise(NO_ARTICLE).alias("message")
    error = F.struct(F.col("id").alias("article"), message, "begins").alias("error")
    return others.select(F.to_json(F.struct("file", error)).alias("line"), "again")


def counts(answers: DataFrame, others: DataFrame) -> Told:
    kinds = answers.selectExpr("IF(error, 'errors', 'read') AS kind").union(
        others.selectExpr("IF(again, 'again', 'errors')")
    )
    found: dict[str, int] = dict(kinds.groupBy("kind").count().collect())
    return Told(found.get("read", 0), found.get("errors", 0), found.get("again", 0))


def table(claims: DataFrame) -> DataFrame:
    """A row an article: what tells which it is as columns, the rest as JSON."""
    says = claims.select(F.from_json("line", CLAIMS, {"mode": "FAILFAST"}).alias("says"))
    known = (F.get_json_object("says.article", f"$.{name}").alias(name) for name in ARTICLE)
    return says.select(*known, "says.*")


def answered(spark: SparkSession, articles: DataFrame, quanhe: str) -> DataFrame:
    """The lines of the filter, checked, and for each whether it is an error."""
    context = spark.sparkContext
    command = shlex.join([context.pythonExec, "-c", COUNTED, *shlex.split(quanhe), "extract"])
    env = {"PATH": os.environ.get("PATH", os.defpath)}  # a pipe inherits nothing
    lines = articles.select("line").rdd.map(lambda row: row.line).pipe(command, env=env, checkCode=True)
    return spark.createDataFrame(lines.mapPartitionsWithIndex(checked), "line STRING, error BOOLEAN")


def checked(partition: int, lines: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """The lines of a partition, each with whether it is an error.

    The filter answers in the order of its input, a line for a line: claims, or an error that has the number of the
    line. An error about a line that was answered before only warns. Status 1 means that there are errors; any other
    but 0, or fewer or more answers than lines, is the end of the job.
    """
    answers = 0
    end: dict[str, int | str] | None = None
    for line in lines:
        if end is not None:
            raise RuntimeError(f"Partition {partition}: there is something after the last line.")
        if line.startswith('{"end":'):
            end = json.loads(line)["end"]
        elif line.startswith('{"error":'):
            if json.loads(line)["error"].get("line", answers + 1) <= answers:
                print(line, file=sys.stderr)
                continue
            answers += 1
            yield f'{{"partition":{partition},{line[1:]}', True
        elif line.startswith('{"') and line.endswith("}"):
            answers += 1
            yield line, False
        else:
            raise RuntimeError(f"Partition {partition}: the filter gave a line that is no claims: {line[:200]}")
    if end is None:
        raise RuntimeError(f"Partition {partition}: the filter was ended, nobody knows how.")
    if answers != end["in"] or end["status"] not in (0, 1):
        raise RuntimeError(
            f"Partition {partition}: of {end['in']} lines the filter answered {answers}, "
            f"and it ended with status {end['status']}. {end['said']}"
        )


def assemble(claims: str, graph: str, quanhe: str) -> int:
    """Makes the graph of a folder of claims on this machine, as “quanhe build” would. Gives the exit status."""
    return subprocess.run([*shlex.split(quanhe), "assemble", claims, "-o", graph], check=False).returncode


def main() -> int:
    parser = argparse.ArgumentParser(
        description="Reads articles through “quanhe extract” on as many machines as Spark has."
    )
    parser.add_argument(
        "articles", nargs="+", help="JSON Lines, plain or .gz: files, folders, patterns, as Spark takes them"
    )
    parser.add_argument("--out", required=True, help="a folder that is not there yet: gets claims, parquet, errors")
    parser.add_argument("--graph", help="a folder of this machine, for the graph")
    parser.add_argument("--quanhe", default="quanhe", help="how quanhe is called, on every machine")
    parser.add_argument("--partitions", type=int, help="how many parts; four a core when left out")
    parser.add_argument("--master", help="where Spark is, when spark-submit does not say: local[*,4] is this machine")
    options = parser.parse_args()
    if Path(options.out).exists():
        parser.error(f"--out {options.out} is there already")
    if options.graph and "://" in options.out:
        parser.error("--graph: the claims would not be in a folder of this machine; README.md says what to do then")
    builder = SparkSession.builder.appName("quanhe extract")
    spark = (builder.master(options.master) if options.master else builder).getOrCreate()
    try:
        told = extract(spark, options.articles, options.out, options.quanhe, options.partitions)
    except (PySparkException, Py4JJavaError) as error:
        reason = re.search(r"RuntimeError: (Partition .*)", str(error))
        print(f"The job failed. {reason[1] if reason else error}", file=sys.stderr)
        return 3
    finally:
        spark.stop()
    print(told)
    return assemble(f"{options.out}/claims", options.graph, options.quanhe) if options.graph else 0


if __name__ == "__main__":
    sys.exit(main())
