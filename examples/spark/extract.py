"""Runs copydesk over a collection of articles with Apache Spark: JSONL or Parquet in, Parquet out.

    spark-submit --py-files schema.py extract.py INPUT OUTPUT [--copydesk COMMAND] [--partitions N]

INPUT has the columns text and, if known, id, date, title and url. OUTPUT/records holds a record an article, with a schema made
from the records' own JSON Schema; OUTPUT/failed holds id, line, code and message of those that have none. Each partition is
piped through one process, `copydesk -i jsonl -f jsonl`. An article that cannot be read costs itself only; a process that dies
fails its task, which Spark does again, and of a task that is done again only one result counts: nothing is lost or doubled.
"""

import argparse
import json
import os
import shlex
import subprocess
import tempfile
import threading

from pyspark.sql import SparkSession
from pyspark.sql.functions import col, from_json
from pyspark.sql.types import LongType, StringType, StructField, StructType

from schema import spark_schema

FIELDS = ["id", "text", "date", "title", "url"]
ROWS = StructType([StructField("record", StringType()), StructField("error", StringType())])
ERROR = StructType(
    [
        StructField("id", StringType()),
        StructField("line", LongType()),
        StructField("code", StringType()),
        StructField("message", StringType()),
    ]
)


def pipe_through(command: list):
    """A function for mapPartitions: lines of JSON in, pairs of a record and an error out, one of them null, one pair a line."""

    def run(lines):
        lines = list(lines)
        if not lines:
            return
        with tempfile.TemporaryDirectory() as folder:
            errors = os.path.join(folder, "errors.jsonl")
            process = subprocess.Popen(
                [*command, "-q", "-j", "1", "-i", "jsonl", "-f", "jsonl", "--errors", errors, "-"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                encoding="utf-8",
            )
            # Written from a thread: the process stops reading while nobody reads what it prints.
            threading.Thread(target=feed, args=(process.stdin, lines), daemon=True).start()
            records = list(process.stdout)
            status = process.wait()
            with open(errors, encoding="utf-8") as file:
                failed = list(file)
        # 70 is said where every article met a fault; each of them is told in the errors as well.
        if status not in (0, 1, 70) or len(records) + len(failed) != len(lines):
            raise RuntimeError(f"copydesk ended with {status} after {len(records) + len(failed)} of {len(lines)} articles")
        yield from ((record, None) for record in records)
        yield from ((None, error) for error in failed)

    return run


def feed(stdin, lines) -> None:
    try:
        for line in lines:
            stdin.write(line + "\n")
        stdin.close()
    except (BrokenPipeError, ValueError):
        pass  # The process has died: its status says so.


def main() -> None:
    parser = argparse.ArgumentParser(description="copydesk over a collection, with Spark")
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--copydesk", default="copydesk", help="how it is called on every node")
    parser.add_argument("--partitions", type=int, default=0)
    options = parser.parse_args()
    command = shlex.split(options.copydesk)
    schema = spark_schema(json.loads(subprocess.check_output([*command, "schema"])))

    spark = SparkSession.builder.appName("copydesk").getOrCreate()
    is_parquet = options.input.rstrip("/").endswith(".parquet")
    articles = spark.read.parquet(options.input) if is_parquet else spark.read.json(options.input)
    articles = articles.select([name for name in FIELDS if name in articles.columns])
    if options.partitions:
        articles = articles.repartition(options.partitions)

    # Kept, so that the articles are done once for the two outputs.
    rows = spark.createDataFrame(articles.toJSON().mapPartitions(pipe_through(command)), ROWS).persist()
    record = from_json("record", schema, {"mode": "FAILFAST"})
    records = rows.where(col("record").isNotNull()).select(record.alias("r")).select("r.*")
    records.write.mode("errorifexists").parquet(options.output + "/records")
    failed = rows.where(col("error").isNotNull()).select(from_json("error", ERROR).alias("e")).select("e.*")
    failed.write.mode("errorifexists").parquet(options.output + "/failed")
    print(f"{records.count()} records, {failed.count()} failed")
    spark.stop()


if __name__ == "__main__":
    main()
