import { useCompareWords } from './words.ts'

/** How the map marks what is new. */
export function CompareLegend() {
  const { isNew, newPost } = useCompareWords()
  return (
    <>
      <p class="compare-legend">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.5" />
        </svg>
        {isNew}
      </p>
      <p class="compare-legend">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10M8 3v10" />
        </svg>
        {newPost}
      </p>
    </>
  )
}
