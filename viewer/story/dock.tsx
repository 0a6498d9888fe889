import type { Drawing } from '../asked/drawing.ts'
import { useWorkspace } from '../parts/workspace.ts'
import { StoryEditor } from './editor.tsx'
import { StoryPlayer } from './player.tsx'
import type { TheStory } from './use-story.ts'

/** Below the map: the story that is put together, or the step of it that is told. */
export function StoryDock({ the, drawing }: { the: TheStory; drawing: Drawing }) {
  const { words, state } = useWorkspace()
  const { telling } = state
  if (!telling) return null
  return (
    <section class={`story ${telling.playing ? 'story-playing' : ''}`} aria-label={words.story.title}>
      {telling.playing && the.story.steps.length > 0 ? (
        <StoryPlayer story={the.story} step={telling.step} drawing={drawing} />
      ) : (
        <StoryEditor the={the} step={telling.step} />
      )}
    </section>
  )
}
