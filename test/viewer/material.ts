import { drawingOf } from '../../viewer/asked/drawing.ts'
import { initialState, type State } from '../../viewer/state/state.ts'
import { vietnamese } from '../../viewer/words/words.vi.ts'
import { articles, fixture } from './fixture.ts'

/** The fixture, as filters look at it. */
export const material = { graph: fixture, articles: new Map(articles.map((article) => [article.id, article])) }

/** The start, but for some parts of the state. */
export const stateWith = (part: Partial<State>): State => ({ ...initialState, ...part })

/** What a state draws of the fixture, in Vietnamese. */
export const draw = (part: Partial<State> = {}) => drawingOf(material, stateWith(part), vietnamese)

/** Names of the nodes that a state draws. */
export const namesDrawn = (part: Partial<State> = {}) => draw(part).nodes.map(({ label }) => label)
