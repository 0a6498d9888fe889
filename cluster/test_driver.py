"""Runs the driver with Spark on this machine, for scripts/check-cluster.mjs. QUANHE_ARTICLES is a file of articles."""

import gzip
import json
import os
import shlex
import subprocess
import sys
import time
import unittest
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pyspark.sql import SparkSession

from driver import Told, assemble, extract

ROOT = Path(__file__).parent.parent
QUANHE = shlex.join(["node", str(ROOT / "dist/cli/main.js")])
README = (Path(__file__).parent / "README.md").read_text(encoding="utf-8")
ARTICLES = os.environ["QUANHE_ARTICLES"]
SAID = "Ông Trần Văn Hai, Bí thư Huyện ủy Cao Lãnh, phát biểu."
# Takes the Python process of Spark down that feeds it, once for the part with this article; then it is the real filter.
KILLS_ONCE = """
cat > "$1/part.$$"
echo >> "$1/starts"
if grep -q '"id":"tin-7"' "$1/part.$$" && mkdir "$1/killed" 2>/dev/null; then
  worker=$(awk '/^PPid:/ {print $2}' "/proc/$PPID/status")
  kill -9 "$worker"
  sleep 1
  exit 0
fi
exec %s extract < "$1/part.$$"
"""


class OnThisMachine(unittest.TestCase):
    spark: SparkSession

    @classmethod
    def setUpClass(cls) -> None:
        cls.spark = (
            SparkSession.builder.master("local[2,4]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .getOrCreate()
        )
        cls.spark.sparkContext.setLogLevel("OFF")

    @classmethod
    def tearDownClass(cls) -> None:
        cls.spark.stop()

    def setUp(self) -> None:
        folder = TemporaryDirectory(prefix="quanhe-cluster-")
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def at(self, name: str) -> str:
        return str(self.folder / name)

    def built(self, articles: str) -> Path:
        """What “quanhe build” makes of the same articles."""
        words = [*shlex.split(QUANHE), "build", articles, "-o", self.at("built")]
        ended = subprocess.run(words, check=False, capture_output=True, text=True)
        self.assertIn(ended.returncode, (0, 1), ended.stderr)
        return self.folder / "built"

    def written(self, *lines: str | bytes | dict[str, Any]) -> str:
        path = self.folder / "articles.jsonl"
        path.write_bytes(b"".join(bytes_of(line) + b"\n" for line in lines))
        return str(path)

    def claims(self, out: str) -> list[str]:
        parts = [gzip.decompress(part.read_bytes()).decode() for part in Path(out, "claims").glob("part-*.txt.gz")]
        return sorted(line for part in parts for line in part.split("\n") if line)

    def errors(self, out: str) -> list[dict[str, Any]]:
        parts = [part.read_text() for part in Path(out, "errors").glob("part-*")]
        return [json.loads(line) for part in parts for line in part.split("\n") if line]

    def test_samples_from_the_command_line_give_the_graph_of_build_byte_for_byte(self) -> None:
        built = self.built(str(ROOT / "data/samples"))
        words = [
            sys.executable,
            str(ROOT / "cluster/driver.py"),
            str(built / "articles.jsonl"),
            "--out",
            self.at("out"),
        ]
        words += ["--graph", self.at("graph"), "--quanhe", QUANHE, "--partitions", "3", "--master", "local[2,4]"]
        ended = subprocess.run(words, check=False, capture_output=True, text=True)
        self.assertEqual(ended.returncode, 0, ended.stderr)
        self.assertTrue(ended.stdout.startswith("10 articles read, 0 lines not read (in errors/), 0 there again\n"))
        self.assertTrue(Path(self.at("graph"), "graph.json").read_bytes() == (built / "graph.json").read_bytes())

    def test_many_articles_give_the_graph_of_build_byte_for_byte(self) -> None:
        begun = time.monotonic()
        told = extract(self.spark, [ARTICLES], self.at("out"), QUANHE, 4)
        read = time.monotonic()
        self.assertEqual(assemble(self.at("out/claims"), self.at("graph"), QUANHE), 0)
        assembled = time.monotonic()
        built = self.built(ARTICLES)
        whole = time.monotonic()
        print(
            f"{told.read} articles: {read - begun:.0f} s in Spark, {assembled - read:.0f} s to assemble; "
            f"build alone {whole - assembled:.0f} s"
        )
        for name in ("graph.json", "claims.jsonl"):
            self.assertTrue(Path(self.at("graph"), name).read_bytes() == (built / name).read_bytes(), name)
        self.assertEqual(self.claims(self.at("out")), sorted((built / "claims.jsonl").read_text().splitlines()))
        self.assertEqual(self.errors(self.at("out")), [])

        rows = self.spark.read.parquet(self.at("out/parquet"))
        self.assertEqual(rows.count(), told.read)
        row = rows.where("id = 'tin-7'").first()
        line = next(line for line in self.claims(self.at("out")) if '"id":"tin-7"' in line)
        assert row
        for name in ("content", "reading", "home"):
            self.assertEqual(row[name], json.loads(line)[name])
        for name in ("claims", "entities", "article"):
            self.assertEqual(json.loads(row[name]), json.loads(line)[name])
        query = README.split("```sql\n")[1].split("```")[0].replace("read/parquet", self.at("out/parquet"))
        claims = [claim for line in self.claims(self.at("out")) for claim in json.loads(line)["claims"]]
        self.assertEqual(dict(self.spark.sql(query).collect()), Counter(claim["kind"] for claim in claims))

    def test_lines_that_are_no_articles_are_told_and_cost_nothing_else(self) -> None:
        bare = (
            "Ong Tran Van Hai, Bi thu Huyen uy Cao Lanh, va ba Le Thi Ba, Chu tich UBND huyen Thap Muoi, du hoi nghi."
        )
        path = self.written(
            {"id": "a", "text": SAID},
            "",
            " \r",
            "no JSON",
            {"text": "no id"},
            {"id": "a", "title": "again", "text": SAID},
            {"id": "a", "text": f"{SAID} Another."},
            {"id": "b"},
            {"id": "b", "text": SAID},
            {"id": "c", "text": ""},
            {"id": 12, "text": SAID},
            b'{"id":"d",\r"text":"a carriage return between the two"}\r',
            {"id": "e", "text": f"{SAID}\u2028{SAID}\x85"},
            b'{"id":"f","text":"' + b"\xe1\xbb" + b'"}',
            {"id": "g", "text": bare, "published": "hôm qua"},
            {"id": "h", "text": SAID, "published": "3/16/2024"},
            {"id": "i", "text": SAID, "published": "4/1/2023"},
        )
        told = extract(self.spark, [path], self.at("out"), QUANHE, 1)
        built = self.built(path)
        self.assertEqual(self.claims(self.at("out")), sorted((built / "claims.jsonl").read_text().splitlines()))
        self.assertEqual(told, Told(read=8, errors=6, again=1))
        errors = [
            (error["error"].get("article"), error["error"]["message"][:24], error["error"].get("begins"))
            for error in self.errors(self.at("out"))
        ]
        self.assertCountEqual(
            errors,
            [
                (None, "This line is no JSON obj", "no JSON"),
                (None, "This line is no JSON obj", '{"text": "no id"}'),
                ("a", "Another article with thi", None),
                ("b", "This line is no JSON obj", '{"id": "b"}'),
                ("c", "Skipped: its text is emp", None),
                (None, "This line is no JSON obj", '{"id":"f","text":"\ufffd"}'),
            ],
        )

    def test_a_filter_that_does_not_answer_every_line_ends_the_job_with_the_number_of_the_partition(self) -> None:
        path = self.written(*({"id": f"tin-{number}", "text": SAID} for number in range(20)))
        cases = {
            "sh -c 'cat >/dev/null; echo no disk >&2; exit 3'": "answered 0, and it ended with status 3. no disk",
            "sh -c 'cat >/dev/null; kill -9 $$'": "answered 0, and it ended with status -9",
            """sh -c 'head -n 1 >/dev/null; echo "{\\"a\\":1}"'""": "answered 1, and it ended with status 0",
            """sh -c 'sed "s/.*/{\\"a\\":1}/"; echo "{\\"a\\":1}"'""": "and it ended with status 0",
            """sh -c 'sed "s/.*/{\\"a\\":1}/"; exit 2'""": "and it ended with status 2",
            "sh -c 'cat >/dev/null; echo Killed'": "a line that is no claims: Killed",
            "no-such-program": "answered 0, and it ended with status 127.*no-such-program",
        }
        for number, (filter, reason) in enumerate(cases.items()):
            out = self.at(f"out-{number}")
            with self.subTest(filter), self.assertRaisesRegex(Exception, rf"Partition [01]: .*{reason}"):
                extract(self.spark, [path], out, filter, 2)
            self.assertEqual(list(Path(out).rglob("part-*")), [])

    def test_a_partition_whose_worker_is_killed_is_done_again_with_the_same_result(self) -> None:
        lines = [json.dumps({"id": f"tin-{number}", "text": SAID}, separators=(",", ":")) for number in range(20)]
        path = self.written(*lines)
        extract(self.spark, [path], self.at("whole"), QUANHE, 2)
        Path(self.at("state")).mkdir()
        filter = shlex.join(["sh", "-c", KILLS_ONCE % QUANHE, "filter", self.at("state")])
        told = extract(self.spark, [path], self.at("out"), filter, 2)
        self.assertTrue(Path(self.at("state/killed")).exists())
        self.assertEqual(Path(self.at("state/starts")).read_text().count("\n"), 3)
        self.assertEqual(told.read, 20)
        self.assertEqual(self.claims(self.at("out")), self.claims(self.at("whole")))

    def test_parts_without_articles_are_no_failure(self) -> None:
        path = self.written({"id": "a", "text": SAID})
        told = extract(self.spark, [path], self.at("out"), QUANHE, 8)
        self.assertEqual((told.read, told.errors), (1, 0))
        self.assertEqual(self.errors(self.at("out")), [])

    def test_a_file_that_is_cut_short_ends_the_job(self) -> None:
        whole = gzip.compress(b"".join(bytes_of({"id": str(n), "text": f"{n} {SAID}"}) + b"\n" for n in range(2000)))
        path = self.folder / "cut.jsonl.gz"
        path.write_bytes(whole[: len(whole) // 2])
        with self.assertRaisesRegex(Exception, "Unexpected end of input stream"):
            extract(self.spark, [str(path)], self.at("out"), "sh -c cat", 2)


def bytes_of(line: str | bytes | dict[str, Any]) -> bytes:
    if isinstance(line, bytes):
        return line
    return (line if isinstance(line, str) else json.dumps(line, ensure_ascii=False)).encode()


if __name__ == "__main__":
    unittest.main(verbosity=2)
