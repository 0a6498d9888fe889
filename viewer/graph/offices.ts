import table from '../../data/lexicons/offices.tsv?raw'
import { Offices } from '../../src/knowledge/offices.ts'

/** How many hold a post, as the program knows it; the graph does not say. */
export const offices: Offices = new Offices(table)
