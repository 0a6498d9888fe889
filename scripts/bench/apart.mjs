// One part of the measuring, in a process of its own, so that none profits from what another has made warm or kept in memory.
import { once } from 'node:events'

const [{ part, wishes }] = await once(process, 'message')
const { measure } = await import(`./${part}.mjs`)
process.send(await measure(wishes), () => process.disconnect())
