import type { Camera } from '../state/state.ts'
import type { Box } from './box.ts'
import type { Renderer } from './renderer.ts'

/** From where everything within the bounds of the map is seen; boxes to be framed are measured from here. */
export const home = { x: 0.5, y: 0.5, ratio: 1, angle: 0 } as const

/** Room at the sides for names, which stand beside their nodes. */
const ASIDE = 90
const AWAY = 60

/** Moves the map. */
export interface CameraMan {
  /** Brings a box into view; `measure` is asked again when the window changes, until the reader moves the map himself. */
  frame(measure: () => Box | undefined): void
  /** Frames the last box anew if the reader has not moved since. */
  reframe(): void
  zoom(nearer: boolean): void
  /** Moves by a share of the window. */
  pan(right: number, down: number): void
  /** Goes to where a reader stood before, at once or gliding. */
  standAt(camera: Camera, glide: boolean): void
}

/** After this long without a movement the map has come to rest. */
const REST = 350

/**
 * The camera of a map. `room` is the part of the window that nothing covers. With `still` it jumps instead of gliding, as
 * people who get dizzy have asked their system for.
 */
export function cameraMan(
  renderer: Renderer,
  room: () => Box,
  still: () => boolean,
  moved: (camera: Camera) => void,
): CameraMan {
  const camera = renderer.getCamera()
  let aim: (() => Box | undefined) | undefined
  let goal: { x: number; y: number; ratio: number } | undefined

  const isWhereWeLeftIt = () => {
    const { x, y, ratio } = camera.getState()
    return goal === undefined || camera.isAnimating() || (goal.x === x && goal.y === y && goal.ratio === ratio)
  }
  const go = (box: Box, jump: boolean) => {
    const free = room()
    const [wide, high] = [free.right - free.left, free.bottom - free.top]
    const ratioFor = (length: number, space: number, margin: number) =>
      length / Math.max(space - 2 * margin, space * 0.7)
    const ratio = Math.max(
      ratioFor(box.right - box.left, wide, ASIDE),
      ratioFor(box.bottom - box.top, high, AWAY),
      nearest(renderer.getGraph().order),
    )
    const { width, height } = renderer.getDimensions()
    // The middle of the box belongs in the middle of the free room, which lies aside from the middle of the window.
    const middle = {
      x: (box.left + box.right) / 2 - ((free.left + free.right - width) / 2) * ratio,
      y: (box.top + box.bottom) / 2 - ((free.top + free.bottom - height) / 2) * ratio,
    }
    const point = renderer.viewportToFramedGraph(middle, { cameraState: home })
    goal = camera.validateState({ x: point.x, y: point.y, ratio }) as typeof home
    // A glide that is under way would go on to where it was going; only another one ends it.
    if (camera.isAnimating() && jump) void camera.animate(goal, { duration: 1 })
    else if (jump || still()) camera.setState(goal)
    else void camera.animate(goal, { duration: 400 })
  }

  let resting: ReturnType<typeof setTimeout> | undefined
  camera.on('updated', ({ x, y, ratio }) => {
    clearTimeout(resting)
    resting = setTimeout(() => {
      // Where frames are slow, this may come in the midst of a glide.
      if (camera.isAnimating()) return
      const [near, far] = [goal, { x: rounded(x), y: rounded(y), ratio: rounded(ratio) }]
      if (!near || near.x !== x || near.y !== y || near.ratio !== ratio) moved(far)
    }, REST)
  })
  renderer.on('kill', () => clearTimeout(resting))

  return {
    standAt(where, glide) {
      aim = undefined
      goal = camera.validateState({ ...where }) as typeof home
      if (glide && !still()) void camera.animate(goal, { duration: 600 })
      else camera.setState(goal)
    },
    frame(measure) {
      const first = aim === undefined && goal === undefined
      const box = measure()
      aim = measure
      if (box) go(box, first)
    },
    reframe() {
      const box = isWhereWeLeftIt() ? aim?.() : undefined
      if (box) go(box, true)
      // A window of another size has to be drawn anew though the camera may stay where it is.
      renderer.scheduleRender()
    },
    zoom(nearer) {
      aim = undefined
      const ratio = camera.getBoundedRatio(camera.ratio * (nearer ? 1 / 1.5 : 1.5))
      if (still()) camera.setState({ ratio })
      else void camera.animate({ ratio }, { duration: 200 })
    },
    pan(right, down) {
      aim = undefined
      const { width, height } = renderer.getDimensions()
      camera.setState(renderer.viewportToFramedGraph({ x: width * (0.5 + right), y: height * (0.5 + down) }))
    },
  }
}

/** How near framing may come: about two dozen nodes stay in view, so that a reader sees where on the map he is. */
function nearest(nodes: number): number {
  return Math.min(Math.sqrt(24 / Math.max(nodes, 1)), 0.5)
}

function rounded(value: number): number {
  return Number(value.toPrecision(6))
}
