/** Somebody or something by all names under which it was found; the first is the usual one. */
export type Names = readonly string[]

/** A post as a reading has it. Of several passages each may tell another status and other days. */
export interface ReadHold {
  readonly person: Names
  readonly role: string
  readonly body: string | undefined
  readonly position: string
  readonly statuses: readonly string[]
  readonly starts: readonly string[]
  readonly ends: readonly string[]
}

export interface ReadAgreement {
  readonly kind: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly parties: readonly string[]
  readonly signers: readonly Names[]
}

/** What somebody, or the program, reads in one article: that which is compared. */
export interface Reading {
  readonly persons: readonly Names[]
  readonly bodies: readonly string[]
  readonly holds: readonly ReadHold[]
  readonly agreements: readonly ReadAgreement[]
  readonly documents: readonly {
    readonly kind: string
    readonly number: string | undefined
    readonly date: string | undefined
  }[]
  readonly organisers: readonly string[]
  readonly chairs: readonly Names[]
  readonly attendees: readonly Names[]
  readonly speakers: readonly Names[]
  readonly figures: readonly number[]
  /** Who was subject to which measure. */
  readonly discipline: readonly { readonly subject: Names; readonly measure: string }[]
}

/** Of an article of which nothing was read. */
export const nothing: Reading = {
  ...{ persons: [], bodies: [], holds: [], agreements: [], documents: [], organisers: [], chairs: [] },
  ...{ attendees: [], speakers: [], figures: [], discipline: [] },
}
