import { type LookupAddress, lookup as lookUp } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Networks that are nobody's on the internet (IANA's registries of special addresses), as prefix and bits. */
const NETWORKS: readonly (readonly [address: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  // An address of version 4 in one of version 6.
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
]

/** One for each version: to a list of both, every address of version 4 is one of version 6 too. */
const LISTS = { 4: new BlockList(), 6: new BlockList() }
for (const [address, bits] of NETWORKS) {
  const isSix = address.includes(':')
  LISTS[isSix ? 6 : 4].addSubnet(address, bits, isSix ? 'ipv6' : 'ipv4')
}

/** Whether an address is of this computer, of the network around it, or otherwise none of the internet. */
export function isPrivate(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return LISTS[4].check(address, 'ipv4')
  return family !== 6 || LISTS[6].check(address, 'ipv6')
}

/** An address that is not asked. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** Whether an address may be asked. */
export type Policy = (address: string) => boolean

export const PUBLIC_ONLY: Policy = (address) => !isPrivate(address)

/** @throws Refused where the name of a host is an address that may not be asked */
export function checkHost(hostname: string, may: Policy): void {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  if (isIP(bare) !== 0 && !may(bare)) throw refusal(hostname)
}

/**
 * Looks up a name for a connection, and refuses the name if any of its addresses may not be asked. The connection is made to the
 * address that was looked at, so that a name cannot stand for another one a moment later.
 */
export function guardedLookup(may: Policy, resolve: typeof lookUp = lookUp): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const addresses = found as readonly LookupAddress[]
      if (error) done(error, '', 0)
      else if (addresses.length === 0 || addresses.some(({ address }) => !may(address))) done(refusal(hostname), '', 0)
      else if (options.all) done(null, [...addresses])
      else done(null, addresses[0]!.address, addresses[0]!.family)
    })
  }
}

function refusal(hostname: string): Refused {
  return new Refused(`${hostname} is this computer or in the network around it; --allow-private asks it all the same`)
}
