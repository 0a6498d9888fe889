#!/usr/bin/env bash
# FollowTheMoney: Russia in Vietnamese becomes Nigeria, and a holder whose key has Vietnamese letters is dropped.
#
# Seen with followthemoney 4.11.2.
# Input: the field `country` of a company with the names newspapers use; an Occupancy (who holds which post) that refers
# to its holder by a key with Vietnamese letters, which the library takes as the id of the person itself.
# One would guess: a name of a country that is not known is refused; and an id that is good for an entity is good for a
# reference to it.
# Seen: “Nga” (Russia) is read as Nigeria, whose code of three letters is NGA; “Anh”, “Mỹ”, “Bỉ” (Britain, the USA,
# Belgium) give nothing, though “Pháp”, “Úc”, “Lào” are known as Vietnamese names. The person keeps the id
# “người:trần-văn-hai”; the Occupancy loses the same text as holder, and only a key of ASCII letters stays. No error in
# any of these.
# For users of quanhe: who brings the graph into FollowTheMoney gives ISO codes for countries, and makes ASCII ids (a
# hash of the key) before anything refers to them.
set -euo pipefail
. "$(dirname "$0")/common.bash"
python_packages followthemoney==4.11.2

python > seen <<'PY'
from followthemoney import model
for name in ['Nga', 'Anh', 'Mỹ', 'Bỉ', 'Pháp', 'Úc', 'Lào']:
    company = model.make_entity('Company')
    company.add('country', name)
    print('country', name, '→', ', '.join(company.get('country')) or 'nothing')
for key in ['người:trần-văn-hai', 'p.tran-van-hai']:
    person, occupancy = model.make_entity('Person'), model.make_entity('Occupancy')
    person.id, occupancy.id = key, 'o1'
    occupancy.add('holder', person.id)
    print('person', person.id, '→ holder', ', '.join(occupancy.get('holder')) or 'nothing')
PY

expect <<'END'
country Nga → ng
country Anh → nothing
country Mỹ → nothing
country Bỉ → nothing
country Pháp → fr
country Úc → au
country Lào → la
person người:trần-văn-hai → holder nothing
person p.tran-van-hai → holder p.tran-van-hai
END
