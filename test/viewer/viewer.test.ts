import { describe, test } from 'vitest'
import { play, withBrowser } from './play-scene.ts'
import { access } from './scenes/access.ts'
import { comparing } from './scenes/comparing.ts'
import { courses } from './scenes/course.ts'
import { evidence } from './scenes/evidence.ts'
import { filters } from './scenes/filters.ts'
import { judging } from './scenes/judging.ts'
import { landing } from './scenes/landing.ts'
import { layouts } from './scenes/layouts.ts'
import { legend } from './scenes/legend.ts'
import { map } from './scenes/map.ts'
import { moving } from './scenes/moving.ts'
import { pages } from './scenes/pages.ts'
import { panel } from './scenes/panel.ts'
import { parts } from './scenes/parts.ts'
import { reading } from './scenes/reading.ts'
import { safety } from './scenes/safety.ts'
import { search } from './scenes/search.ts'
import { sharing } from './scenes/sharing.ts'
import { sittings } from './scenes/sittings.ts'
import { stories } from './scenes/stories.ts'
import { structure } from './scenes/structure.ts'
import { table } from './scenes/table.ts'
import { teaching } from './scenes/teaching.ts'
import { time } from './scenes/time.ts'

withBrowser()

const all = {
  landing,
  map,
  search,
  panel,
  parts,
  evidence,
  time,
  courses,
  pages,
  moving,
  legend,
  filters,
  layouts,
  table,
  sharing,
  stories,
  structure,
  comparing,
  reading,
  sittings,
  teaching,
  judging,
  safety,
  access,
}

describe.each(Object.entries(all))('%s', (_, scenes) => {
  test.each(scenes)('$name', play)
})
