import { describe, test } from 'vitest'
import { play, withBrowser } from './play-scene.ts'
import { haveRealArticles } from './samples.ts'
import { ofRealArticles, ofSamples, wholeScenes } from './scenes/whole.ts'

withBrowser()

if (!haveRealArticles)
  console.warn('left out, because the real articles are not beside this project: viewer, real articles')

describe('samples', () => {
  test.each(wholeScenes(ofSamples))('$name', play)
})

describe.skipIf(!haveRealArticles)('real articles', () => {
  test.each(wholeScenes(ofRealArticles))('$name', play)
})
