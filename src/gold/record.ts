import type { HoldStatus } from '../model.ts'

/** What counts for nothing, neither when it is found nor when it is not. */
interface Optional {
  readonly optional?: boolean
}

/** What a careful reader takes from one article, as `--format gold` writes it. A date that the article does not tell is null or left out. */
export interface GoldRecord {
  readonly id: string
  readonly persons?: readonly (Optional & { readonly name: string })[]
  readonly holds?: readonly GoldHold[]
  readonly bodies?: readonly (Optional & { readonly name: string })[]
  readonly agreements?: readonly GoldAgreement[]
  readonly documents?: readonly GoldDocument[]
  readonly events?: readonly GoldEvent[]
  readonly figures?: readonly GoldFigure[]
  readonly discipline?: readonly GoldMeasure[]
}

export interface GoldHold extends Optional {
  readonly person: string
  readonly role: string
  readonly body?: string | null
  readonly position: string
  readonly status?: HoldStatus | null
  readonly start?: string | null
  readonly end?: string | null
  readonly quote?: string
}

export interface GoldAgreement extends Optional {
  readonly title?: string
  readonly kind: string
  readonly parties?: readonly string[]
  readonly signers?: readonly string[]
  readonly signed?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly quote?: string
}

export interface GoldDocument extends Optional {
  readonly kind: string
  readonly number?: string | null
  readonly issuer?: string | null
  readonly date?: string | null
  readonly quote?: string
}

export interface GoldEvent extends Optional {
  readonly kind?: string
  readonly title?: string
  readonly date?: string | null
  readonly organisers?: readonly string[]
  readonly chairs?: readonly string[]
  readonly attendees?: readonly string[]
  readonly speakers?: readonly string[]
  readonly quote?: string
}

export interface GoldFigure extends Optional {
  readonly body?: string
  readonly measure?: string
  readonly value: number
  readonly unit?: string
  readonly period?: string | null
  readonly quote?: string
}

/** A measure of discipline or a step of criminal procedure. */
export interface GoldMeasure extends Optional {
  readonly person?: string
  readonly body?: string
  readonly measure: string
  readonly status?: string
  readonly quote?: string
}
