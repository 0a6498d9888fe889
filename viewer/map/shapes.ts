import type { FragmentLayer, SDFShape } from 'sigma/rendering'
import { type Shape, shapes } from '../graph/kinds.ts'

/**
 * Draws a node as the shape of its kind with a rim. Sigma has five shapes; nine kinds told apart by colour alone are
 * unreadable to one reader in twelve. The outlines are distance functions inside the unit circle.
 */
const helpers = /* glsl */ `
float shape_box(vec2 at, vec2 half_size) {
  vec2 outside = abs(at) - half_size;
  return length(max(outside, 0.0)) + min(max(outside.x, outside.y), 0.0);
}

float shape_corners(vec2 at, float far) {
  vec2 side = vec2(abs(at.x), at.y);
  return max(dot(side, vec2(0.866, 0.5)), -side.y) - far;
}
`

const outlines: Readonly<Record<Shape, string>> = {
  circle: 'length(at) - 0.9',
  square: 'shape_box(at, vec2(0.62)) - 0.1',
  diamond: '(abs(at.x) + abs(at.y) - 0.98) * 0.7071',
  hexagon: 'max(abs(at.y), dot(abs(at), vec2(0.866, 0.5))) - 0.8',
  sheet: 'shape_box(at, vec2(0.48, 0.72)) - 0.06',
  triangle: 'shape_corners(at + vec2(0.0, 0.12), 0.5)',
  drop: 'shape_corners(vec2(at.x, 0.12 - at.y), 0.5)',
  cross: 'min(shape_box(at, vec2(0.85, 0.28)), shape_box(at, vec2(0.28, 0.85)))',
  strip: 'shape_box(at, vec2(0.78, 0.42)) - 0.06',
}

/** How sigma knows a shape. */
export const nameOfShape = (shape: Shape) => `quanhe_${shape}`

/** Sigma's shapes for all kinds. */
export const nodeShapes: SDFShape[] = shapes.map((shape, at) => ({
  name: nameOfShape(shape),
  glsl: `${at === 0 ? helpers : ''}
float sdf_${nameOfShape(shape)}(vec2 uv, float size) {
  vec2 at = uv / size;
  return (${outlines[shape]}) * size;
}`,
  uniforms: [],
  inradiusFactor: 0.7,
}))

/** A rim of 1.5 pixels inside the outline, in the colour of the node's `rim`. */
export const rimLayer = (): FragmentLayer => ({
  name: 'rim',
  uniforms: [],
  attributes: [{ name: 'rim', size: 4, type: WebGL2RenderingContext.UNSIGNED_BYTE, normalized: true, source: 'rim' }],
  glsl: /* glsl */ `
vec4 layer_rim(vec4 rim) {
  float edge = smoothstep(-5.0 * context.pixelToUV, -3.0 * context.pixelToUV, context.sdf);
  return vec4(rim.rgb, rim.a * edge);
}`,
})
