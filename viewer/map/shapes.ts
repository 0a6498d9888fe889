import type { Attributes } from 'graphology-types'
import { NodeProgram } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { type Shape, shapes } from '../graph/kinds.ts'

/**
 * Draws a node as the shape of its kind with a rim. Sigma 3 has discs only, and squares in a package of their own; nine
 * kinds told apart by colour alone are unreadable to one reader in twelve. The outlines are distance functions inside the
 * unit circle, so one triangle a node is enough.
 */
const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_shape;
varying float v_pixel;

const float bias = 255.0 / 254.0;

void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 corner = vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + size * corner, 1)).xy, 0, 1);
  v_at = 2.0 * corner;
  v_pixel = 4.0 * u_correctionRatio / size;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_rim = a_rim;
  v_rim.a *= bias;
}`

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_shape;
varying float v_pixel;

float box(vec2 at, vec2 half_size) {
  vec2 outside = abs(at) - half_size;
  return length(max(outside, 0.0)) + min(max(outside.x, outside.y), 0.0);
}

float corners(vec2 at, float far) {
  vec2 side = vec2(abs(at.x), at.y);
  return max(dot(side, vec2(0.866, 0.5)), -side.y) - far;
}

float outline(vec2 at) {
  if (v_shape < 0.5) return length(at) - 0.9;
  if (v_shape < 1.5) return box(at, vec2(0.62)) - 0.1;
  if (v_shape < 2.5) return (abs(at.x) + abs(at.y) - 0.98) * 0.7071;
  if (v_shape < 3.5) return max(abs(at.y), dot(abs(at), vec2(0.866, 0.5))) - 0.8;
  if (v_shape < 4.5) return box(at, vec2(0.48, 0.72)) - 0.06;
  if (v_shape < 5.5) return corners(at + vec2(0.0, 0.12), 0.5);
  if (v_shape < 6.5) return corners(vec2(at.x, 0.12 - at.y), 0.5);
  if (v_shape < 7.5) return min(box(at, vec2(0.85, 0.28)), box(at, vec2(0.28, 0.85)));
  return box(at, vec2(0.78, 0.42)) - 0.06;
}

void main() {
  float far = outline(v_at);
  #ifdef PICKING_MODE
  gl_FragColor = far > 0.0 ? vec4(0.0) : v_color;
  #else
  float rim = smoothstep(-2.5 * v_pixel, -1.5 * v_pixel, far);
  gl_FragColor = mix(mix(v_color, v_rim, rim), vec4(0.0), smoothstep(-v_pixel, 0.0, far));
  #endif
}`

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const

/** What a node must have to be drawn by {@link ShapeProgram}, besides what sigma asks for. */
export interface Shaped {
  readonly shape: Shape
  /** Colour of the rim. */
  readonly rim: string
}

/** Sigma's node program for all kinds. */
export class ShapeProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends NodeProgram<(typeof uniforms)[number], N, E, G> {
  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_rim', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    }
  }

  override processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
    const { shape, rim } = data as NodeDisplayData & Shaped
    const values = [
      data.x,
      data.y,
      data.size,
      shapes.indexOf(shape),
      floatColor(data.color),
      floatColor(rim),
      nodeIndex,
    ]
    this.array.set(values, start)
  }

  override setUniforms(
    params: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram['setUniforms']>[1],
  ): void {
    gl.uniform1f(uniformLocations.u_correctionRatio!, params.correctionRatio)
    gl.uniform1f(uniformLocations.u_sizeRatio!, params.sizeRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, params.matrix)
  }
}
