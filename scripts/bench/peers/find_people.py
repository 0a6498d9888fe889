"""Names of people in texts, by underthesea or pyvi: find_people.py PEER TEXTS, a JSON string of a text on each line of the file TEXTS.

Prints one object: `found`, a list of names a text; `load`, `cold` and `warm`, milliseconds of processor for the model and for the
texts the first and the second time, where there is one.
"""

import json
import re
import sys
import time


def underthesea():
    """Its recogniser, a line of the article at a time."""
    from underthesea import ner

    def people(line):
        runs, current = [], None
        for word, _pos, _chunk, label in ner(line):
            if label == "B-PER":
                current = [word]
                runs.append(current)
            elif label == "I-PER" and current is not None:
                current.append(word)
            else:
                current = None
        return [" ".join(run) for run in runs]

    return people


def pyvi():
    """It has no recogniser: runs of what it tags as proper names."""
    from pyvi import ViPosTagger, ViTokenizer

    def people(line):
        runs, current = [], None
        for word, tag in zip(*ViPosTagger.postagging(ViTokenizer.tokenize(line)), strict=True):
            if tag == "Np":
                if current is None:
                    current = []
                    runs.append(current)
                current.append(word.replace("_", " "))
            else:
                current = None
        return [" ".join(run) for run in runs]

    return people


def milliseconds(run):
    begun = time.process_time()
    result = run()
    return (time.process_time() - begun) * 1000, result


def main():
    peer, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        texts = [json.loads(line) for line in file]

    def start():
        people = {"underthesea": underthesea, "pyvi": pyvi}[peer]()
        people("Ông Trần Văn Hai nói.")  # models are loaded with the first sentence
        return people

    load, people = milliseconds(start)

    def read():
        return [
            [name for line in re.split(r"\n+", text) if line.strip() for name in people(line)]
            for text in texts
        ]

    cold, found = milliseconds(read)
    warm = milliseconds(read)[0] if cold < 5000 else None  # so slow that what is warm no longer counts
    print(json.dumps({"found": found, "load": load, "cold": cold, "warm": warm}))


main()
