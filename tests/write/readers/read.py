"""Reads what the formats write as a user of Python would, and prints what it saw as JSON."""
import csv, json, os, sqlite3, sys

folder = sys.argv[1]
path = lambda name: os.path.join(folder, name)
seen = {}

with open(path("facts.csv"), newline="", encoding="utf-8") as file:
    seen["csv"] = list(csv.reader(file, strict=True))
with open(path("excel.csv"), newline="", encoding="utf-8-sig") as file:
    seen["excel"] = list(csv.reader(file, strict=True))

# Lines are split wherever Python splits them.
records = [json.loads(line) for line in open(path("facts.jsonl"), encoding="utf-8").read().splitlines()]
seen["jsonl"] = [record["document"]["id"] for record in records]
seen["gkg"] = [len(line.split("\t")) for line in open(path("facts.gkg"), encoding="utf-8", newline="\n").read().split("\n")[:-1]]

wrong = []
# How many spans were looked at, by format: none wrong among none says nothing.
looked = {"citron": 0, "webannotation": 0, "brat": 0}
for line in open(path("facts.citron"), encoding="utf-8").read().splitlines():
    document = json.loads(line)
    for quote in document["quotes"]:
        for span in [quote["cue"], *quote["sources"], *quote["contents"], *quote["coreferences"]]:
            looked["citron"] += 1
            if document["text"][span["start"]:span["end"]] != span["text"]:
                wrong.append(["citron", span])

for annotation in json.load(open(path("facts.jsonld"), encoding="utf-8"))["items"]:
    for target in annotation["target"]:
        position, quote = target["selector"]
        looked["webannotation"] += 1
        texts = [record["document"]["text"] for record in records]
        if not any(text[position["start"]:position["end"]] == quote["exact"] for text in texts):
            wrong.append(["webannotation", quote])

for name in sorted(os.listdir(path("brat"))):
    if not name.endswith(".ann"):
        continue
    text = open(path("brat/" + name[:-4] + ".txt"), encoding="utf-8", newline="").read()
    for line in open(path("brat/" + name), encoding="utf-8"):
        if not line.startswith("T"):
            continue
        looked["brat"] += 1
        _, where, words = line.rstrip("\n").split("\t", 2)
        pieces = [piece.split(" ") for piece in where.split(" ", 1)[1].split(";")]
        if " ".join(text[int(start):int(end)] for start, end in pieces) != words:
            wrong.append(["brat", line])
seen["wrong"] = wrong
seen["looked"] = looked

database = sqlite3.connect(path("facts.sqlite"))
figures = database.execute("SELECT article_id, id, outcome, count_min FROM figures")
seen["sqlite"] = [list(row) for row in figures]
seen["integrity"] = database.execute("PRAGMA integrity_check").fetchone()[0]
json.dump(seen, sys.stdout)
