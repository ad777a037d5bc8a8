import { flow, indented } from './flow.ts'
import type { Paper } from './paper.ts'
import { tableLines } from './table.ts'

/** What is going to be deleted: whose it is, which conversations, and a sentence about all of it. */
export interface ToForget {
  readonly head: string
  readonly conversations: readonly { readonly title: string; readonly started: string }[]
  readonly parts: string
}

/** Returns what is going to be deleted, before it is. */
export function forgetLines({ head, conversations, parts }: ToForget, paper: Paper): readonly string[] {
  const rows = [...conversations]
    .sort((one, other) => (one.started < other.started ? -1 : 1))
    .map(({ started, title }) => [`${started.slice(0, 10)}  ${title}`])
  return [...flow([head], paper), ...indented('  ', paper, () => tableLines(rows)), ...flow([parts], paper)]
}
