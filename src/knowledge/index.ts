import { readFileSync } from 'node:fs'
import { fold } from '../2-text/vietnamese.ts'
import { type BodyChange, loadBodyChanges, loadPartyActs, type PartyAct } from './body-changes.ts'
import { Codebook, type Mapping, mappingsIn } from './codebook.ts'
import { type ComparedNames, loadComparedNames } from './compared-names.ts'
import { type Countries, loadCountries } from './countries.ts'
import { English, type EnglishTables } from './english.ts'
import { type Gazetteer, loadGazetteer } from './gazetteer.ts'
import { type Grammar, loadGrammar } from './grammar/grammar.ts'
import { type Judgement, loadJudgements } from './judgements.ts'
import { type Lexicon, loadLexicon, PLACE_NAME, readSurnames } from './lexicon.ts'
import { type KnownNames, loadKnownNames, loadNameFrequencies, type NameFrequencies } from './name-frequencies.ts'
import { loadNames, type Names } from './names.ts'
import { Offices } from './offices.ts'
import { loadPersonalWords, type PersonalWords } from './personal-words.ts'
import { Ranks } from './ranks.ts'
import { loadRules, type Rules } from './rules.ts'
import { Structure } from './structure.ts'
import { readTable } from './tables.ts'
import { loadTerms, type Terms } from './terms.ts'

/** All that `data/` holds, checked and made ready. */
export interface Knowledge {
  readonly lexicon: Lexicon
  readonly gazetteer: Gazetteer
  readonly grammar: Grammar
  readonly names: Names
  readonly rules: Rules
  readonly offices: Offices
  readonly personalWords: PersonalWords
  /** Long names of committees of the Party, with the usual ones: as labels are written, capitals and all. */
  readonly committeeNames: readonly { readonly form: string; readonly name: string }[]
  readonly nameFrequencies: NameFrequencies
  /** Folded names that mean one person of history wherever nothing else is said. */
  readonly knownNames: KnownNames
  readonly countries: Countries
  /** Which bodies began or ended, by name. */
  readonly bodyChanges: readonly BodyChange[]
  readonly partyActs: readonly PartyAct[]
  readonly terms: Terms
  /** What people decided that holds in every build. */
  readonly judgements: readonly Judgement[]
}

/** Where the project's own `data/` lies. The only place that knows. */
export const DATA: URL = new URL('../../data/', import.meta.url)

/** Loads what a `data/` folder knows of the roles of posts, alone. */
export function loadOffices(folder: URL = DATA): Offices {
  return new Offices(textOf('lexicons/offices', folder))
}

/** Loads the order of roles and of bodies, alone. */
export function loadRanks(folder: URL = DATA): Ranks {
  return new Ranks({ posts: textOf('ranks/posts', folder), bodies: textOf('ranks/bodies', folder) })
}

/** Loads which bodies every place has, alone. */
export function loadStructure(folder: URL = DATA): Structure {
  return new Structure(textOf('structure/bodies', folder))
}

/** Loads what posts and bodies are called in English, alone. */
export function loadEnglish(folder: URL = DATA): English {
  const names = ['roles', 'bodies', 'fields', 'places', 'countries'] as const
  const tables = Object.fromEntries(names.map((name) => [name, textOf(`english/${name}`, folder)]))
  return new English(tables as EnglishTables)
}

/** Loads what the columns of exported tables mean, alone. */
export function loadCodebook(folder: URL = DATA): Codebook {
  return new Codebook(textOf('codebook', folder))
}

/** Loads which of them other data sets have, alone. */
export function loadMappings(folder: URL = DATA): readonly Mapping[] {
  return mappingsIn(textOf('mappings', folder))
}

function textOf(table: string, folder: URL): string {
  return readFileSync(new URL(`${table}.tsv`, folder), 'utf8')
}

/** Loads the surnames that are known, alone. */
export function loadSurnames(folder: URL = DATA): Lexicon['surnames'] {
  return readSurnames(new URL('lexicons/surnames.tsv', folder))
}

/** Loads how names are written alike before two readings are compared, alone. */
export function loadNamesCompared(folder: URL = DATA): ComparedNames {
  return loadComparedNames(new URL('compared-names.tsv', folder))
}

/** Loads the knowledge of a `data/` folder. @throws DataFileError naming the file and place of a mistake */
export function loadKnowledge(folder: URL = DATA): Knowledge {
  const gazetteer = loadGazetteer(new URL('gazetteer/', folder))
  const lexicon = loadLexicon(new URL('lexicons/', folder))
  const places = new Set(
    [...gazetteer.provinces, ...gazetteer.districts].map(({ name }) => name).filter((name) => !/\d/.test(name)),
  )
  for (const name of places) lexicon.phrases.add(name, { type: PLACE_NAME, name })
  for (const surname of lexicon.surnames.keys()) lexicon.vocabulary.add(fold(surname))
  const grammar = loadGrammar(new URL('grammar/', folder), lexicon.vocabulary)
  const names = loadNames(new URL('names.tsv', folder))
  const rules = loadRules(new URL('rules/', folder), lexicon, grammar)
  const offices = loadOffices(folder)
  const personalWords = loadPersonalWords(new URL('lexicons/', folder))
  const committeeNames = readTable(new URL('lexicons/committee-names.tsv', folder), ['form', 'name'])
  const nameFrequencies = loadNameFrequencies(new URL('people/name-frequencies.tsv', folder))
  const knownNames = loadKnownNames(new URL('people/known-names.tsv', folder))
  const judgements = loadJudgements(new URL('judgements.jsonl', folder))
  const countries = loadCountries(folder)
  const bodyChanges = loadBodyChanges(new URL('body-changes.tsv', folder))
  const partyActs = loadPartyActs(new URL('party-acts.tsv', folder))
  const terms = loadTerms(new URL('terms.tsv', folder))
  return {
    lexicon,
    gazetteer,
    grammar,
    names,
    rules,
    offices,
    personalWords,
    committeeNames,
    nameFrequencies,
    knownNames,
    countries,
    bodyChanges,
    partyActs,
    terms,
    judgements,
  }
}
