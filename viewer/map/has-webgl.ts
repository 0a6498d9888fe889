/** Whether this browser can draw the map. Old phones, remote desktops and locked-down offices often cannot. */
export function hasWebgl(): boolean {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2')
  // Sigma 4 works out where edges end by drawing into textures of floating-point numbers.
  const able = !!context?.getExtension('EXT_color_buffer_float')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return able
}
