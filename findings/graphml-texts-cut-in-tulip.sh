#!/usr/bin/env bash
# GraphML: of a name that stands where 64 kB of the file end, Tulip keeps the second half.
#
# Seen with tulip-python 6.0.0.
# Input: a file of 1.3 MB with 20,000 nodes, each with a name.
# One would guess: names are read whole, or the file is refused.
# Seen: most are whole; three have lost their beginning, and nothing is said. The file is read in pieces of about 64 kB, a text
# that two pieces share is handed over in two parts, and the second takes the place of the first. (So it is with a text that has
# & or < in it, as &amp;, in a file of any size.) Where the text is a coordinate, its first part may be “-” alone: then the
# import ends with an error that Python prints, and gives no graph.
# For users of quanhe: in Python, have the file read in one piece, as below; in Tulip's window, check the names that matter.
set -euo pipefail
. "$(dirname "$0")/common.bash"
python_packages tulip-python==6.0.0
python > seen <<'PY'
from xml.sax import expatreader
from tulip import tlp

names = [f'Trần Văn Hai {number}' for number in range(20000)]
with open('names.graphml', 'w') as file:
    file.write('<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
    file.write('<key id="k" for="node" attr.name="title" attr.type="string"/>\n<graph edgedefault="directed">\n')
    for number, name in enumerate(names):
        file.write(f'<node id="n{number}"><data key="k">{name}</data></node>\n')
    file.write('</graph></graphml>\n')

def read():
    graph = tlp.importGraph('GraphML', {'file::filename': 'names.graphml'})
    found = [graph['title'][node] for node in graph.getNodes()]
    print(len(found), 'nodes, names cut:', [after for before, after in zip(names, found) if before != after])

read()
expatreader.ExpatParser.__init__.__defaults__ = (0, 1 << 30)
read()
PY

expect <<'END'
20000 nodes, names cut: ['Hai 11885', 'ăn Hai 13812', 'ần Văn Hai 15739']
20000 nodes, names cut: []
END
