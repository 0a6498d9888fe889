"""Prints, as JSON, what pybtex finds in a BibTeX file.

    read_bibtex.py FILE
"""

import json
import sys

from pybtex.database import parse_file

entries = parse_file(sys.argv[1], "bibtex").entries.values()
print(
    json.dumps(
        [
            {
                "type": entry.type,
                "title": entry.fields["title"],
                "authors": [
                    [" ".join(person.prelast_names + person.last_names), " ".join(person.first_names + person.middle_names)]
                    for person in entry.persons.get("author", [])
                ],
                **{name: entry.fields[name] for name in ["journal", "date", "month"]},
            }
            for entry in entries
        ]
    )
)
