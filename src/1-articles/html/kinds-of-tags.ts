// Names of tags in small letters, by what they do to the text of a page.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const BLOCK = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main menu ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
)
export const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font head i ins kbd label mark nobr output q s samp small span strike strong sub sup time tt u var',
)
/** No text of the page. */
export const DROPPED = words('script style noscript noframes noembed template title datalist')
/** Neither, but the line ends where they stand, … */
export const DROPPED_BLOCK = words('nav footer')
/** … or has a gap there. */
export const REPLACED = words('svg math button select textarea iframe object video audio canvas')
export const KEEPING_LINES = words('pre xmp listing plaintext')
export const STRUCK_OUT = words('del s strike')
export const NEVER_MARKED = words('html body main article')
/** Nobody puts these into the cells of a table of data. */
export const LAID_OUT = words('h1 h2 form article section figure')
