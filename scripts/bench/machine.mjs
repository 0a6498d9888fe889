// What a figure was measured on.
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os'

/** Processor, cores, memory in GB, system, Node, and the load of the last minute as measuring begins. */
export function machine() {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()}`,
    node: process.versions.node,
    load: Number(loadavg()[0].toFixed(1)),
  }
}
