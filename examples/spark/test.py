"""Runs the example on a little cluster of two executors, kills one of them (kill -9) while it is at work, and compares: every
article must have one record, as a plain run prints it, or one error.

    python test.py        (with pyspark installed; Java 17 or later)
"""

import glob
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
COPYDESK = ["node", os.path.join(ROOT, "bin", "copydesk.js")]
COUNT = 40


def main() -> int:
    folder = tempfile.mkdtemp(prefix="copydesk-spark-")
    texts = [open(name, encoding="utf-8").read() for name in sorted(glob.glob(os.path.join(ROOT, "fixtures/articles/*.txt")))]
    lines = [json.dumps({"id": f"a{i}", "text": texts[i % len(texts)]}) for i in range(COUNT)]
    lines += [json.dumps({"id": "untold"}), json.dumps({"id": "empty", "text": ""})]
    articles = os.path.join(folder, "articles.jsonl")
    with open(articles, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")
    output = os.path.join(folder, "out")

    run = subprocess.Popen(
        [
            "spark-submit", "--master", "local-cluster[2,1,1024]", "--driver-memory", "512m",
            "--py-files", os.path.join(HERE, "schema.py"), os.path.join(HERE, "extract.py"),
            articles, output, "--partitions", "6", "--copydesk", " ".join(COPYDESK),
        ],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, encoding="utf-8", start_new_session=True,
    )
    killed = kill_an_executor(run.pid)
    said = run.communicate()[0].strip().split("\n")[-1]
    print(f"{said}; killed executor {killed}")

    from pyspark.sql import SparkSession

    spark = SparkSession.builder.master("local[1]").getOrCreate()
    records = spark.read.parquet(output + "/records")
    ids = sorted(row.id for row in records.select("document.id").collect())
    claims = {row.id: row.claims for row in records.selectExpr("document.id as id", "size(claims) as claims").collect()}
    failed = [(row.id, row.code) for row in spark.read.parquet(output + "/failed").collect()]
    spark.stop()

    plain = subprocess.run([*COPYDESK, "-q", "-f", "jsonl", articles], stdout=subprocess.PIPE, encoding="utf-8")
    expected = {record["document"]["id"]: len(record["claims"]) for record in map(json.loads, plain.stdout.splitlines())}
    is_right = ids == sorted(expected) and claims == expected and [code for _, code in failed] == ["invalid-article"]
    print("the same records as in a plain run" if is_right else f"OTHER RECORDS than in a plain run: {ids}, {failed}")
    return 0 if is_right and killed is not None and run.returncode == 0 else 1


def kill_an_executor(session: int):
    """Kills an executor of the run when a copydesk is at work under it; its process id, or None where the run was over before."""
    while True:
        table = subprocess.run(["ps", "-e", "-o", "pid=,ppid=,sid=,args="], stdout=subprocess.PIPE, encoding="utf-8").stdout
        rows = [line.split(None, 3) for line in table.splitlines()]
        if not any(int(row[2]) == session for row in rows):
            return None
        parents = {int(row[0]): int(row[1]) for row in rows}
        executors = {int(row[0]) for row in rows if "CoarseGrainedExecutorBackend" in row[3] and "java" in row[3]}
        at_work = [int(row[0]) for row in rows if "copydesk.js" in row[3] and "--errors" in row[3]]
        for pid in at_work:
            while pid in parents and pid not in executors:
                pid = parents[pid]
            if pid in executors and int(next(row[2] for row in rows if int(row[0]) == pid)) == session:
                os.kill(pid, signal.SIGKILL)
                return pid
        time.sleep(0.2)


if __name__ == "__main__":
    sys.exit(main())
