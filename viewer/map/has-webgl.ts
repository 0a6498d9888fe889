/** Whether this browser can draw the map. Old phones, remote desktops and locked-down offices often cannot. */
export function hasWebgl(): boolean {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl')
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null
}
