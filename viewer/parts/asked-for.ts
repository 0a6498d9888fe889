import { useEffect, useState } from 'preact/hooks'

/** Something whose code is loaded when it is asked for the first time; nothing until it is there. `load` is the same at every call. */
export function useAskedFor<Loaded>(asked: boolean, load: () => Promise<Loaded>): Loaded | undefined {
  const [loaded, setLoaded] = useState<{ readonly it: Loaded } | undefined>()
  useEffect(() => {
    if (asked && !loaded) load().then((it) => setLoaded({ it }))
  }, [asked])
  return loaded?.it
}
