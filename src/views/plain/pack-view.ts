import type { Manifest, PackedBy, PackedFile, Receipt } from '../../hand-in/index.ts'
import { safeText } from '../../text/index.ts'
import { flow, indented } from './flow.ts'
import type { Paper } from './paper.ts'
import { tableLines } from './table.ts'

/** A conversation that may be handed in, and what one should know before choosing it. */
export interface Choosable extends Pick<PackedFile, 'title' | 'started' | 'turns'> {
  readonly standing: 'ended' | 'stopped'
  /** Whether it was handed in before: as it is, or as it was when it was shorter. */
  readonly before: 'never' | 'same' | 'shorter'
}

/** Returns the conversations that may be handed in, numbered from 1. */
export function choosableLines(conversations: readonly Choosable[], { say }: Paper): readonly string[] {
  const rows = conversations.map(({ title, started, turns, standing, before }, index) => [
    `${String(index + 1).padStart(String(conversations.length).length)}  ${started.slice(0, 10)}  ${title}`,
    say('hand-in.turns', { turns }),
    `${say('hand-in.standing', { standing })}${before === 'never' ? '' : `, ${say('hand-in.before', { before })}`}`,
  ])
  return tableLines(rows)
}

/** Returns what is in a pack: whose it is, which conversations, and what of a person stands in them. */
export function packLines(
  { by, files, made }: Pick<Manifest, 'by' | 'files' | 'made'>,
  paper: Paper,
): readonly string[] {
  const { say } = paper
  const rows = files.map(({ title, started, turns }) => [
    `${started.slice(0, 10)}  ${title}`,
    say('hand-in.turns', { turns }),
  ])
  return [
    ...flow([byWhom(by, paper), ' ', say('hand-in.made', { made: made.slice(0, 10) })], paper),
    ...indented('  ', paper, () => tableLines(rows)),
    ...flow([say('hand-in.inside', { name: nameOf(by, paper) })], paper),
  ]
}

function byWhom(by: PackedBy, paper: Paper): string {
  const values = { name: nameOf(by, paper), code: by.code === null ? '' : safeText(by.code) }
  return paper.say('hand-in.by', { ...values, coded: by.code === null ? 'no' : 'yes' })
}

function nameOf({ name }: PackedBy, { say }: Paper): string {
  return name.trim() === '' ? say('people.no-name') : safeText(name)
}

/** Returns a receipt: what went where, when, and how to know the file again. */
export function receiptLines(receipt: Receipt, paper: Paper): readonly string[] {
  const { made, pack, files, sha256 } = receipt
  const when = `${made.slice(0, 10)} ${made.slice(11, 16)} UTC`
  return [
    ...flow([paper.say('hand-in.receipt', { when, file: safeText(pack), count: files.length })], paper),
    ...flow([byWhom(receipt, paper)], paper, '  '),
    ...indented('  ', paper, (narrower) => flow([`SHA-256 ${sha256}`], narrower)),
  ]
}
