import bodies from '../../data/english/bodies.tsv?raw'
import countries from '../../data/english/countries.tsv?raw'
import fields from '../../data/english/fields.tsv?raw'
import places from '../../data/english/places.tsv?raw'
import roles from '../../data/english/roles.tsv?raw'
import { English } from '../../src/knowledge/english.ts'

/** What posts and bodies are called in English; loaded only where somebody reads the page in English. */
export const english: English = new English({ roles, bodies, fields, places, countries })
