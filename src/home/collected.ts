/** One transcript that was collected: who handed it in, in which pack, and what it is called in the class's folder. */
export interface CollectedTranscript {
  readonly type: 'transcript'
  /** The file's name in the folder. */
  readonly file: string
  /** SHA-256 of the file as it was handed in. */
  readonly sha256: string
  /** The random id of the person who handed it in, which keeps two people of one name apart. */
  readonly person: string
  readonly name: string
  /** The person's code in the roster; null where it was not known. */
  readonly code: string | null
  /** SHA-256 of the pack. */
  readonly pack: string
  /** ISO time. */
  readonly collected: string
}

/** One pack that was taken up whole. */
export interface CollectedPack {
  readonly type: 'pack'
  readonly sha256: string
  readonly person: string
  readonly name: string
  readonly code: string | null
  /** ISO times: when it was packed, and when it was taken up. */
  readonly made: string
  readonly collected: string
}

/** A pack that was taken up and whose person was forgotten since, or whose time ran out: it is not taken again. Nothing is known of whose it was. */
export interface GonePack {
  readonly type: 'gone'
  readonly sha256: string
}

/** One line of `collected.jsonl`, the index of a class's folder. Of two about one file the later counts. */
export type CollectedRecord = CollectedTranscript | CollectedPack | GonePack

/** The first line of the index. */
export const collectedHeader = '{"type":"header","format":"hearken/collected","version":1}\n'

/** A line of the index as it stands there, and what it says; null where it is the header or cannot be read. */
export interface CollectedLine {
  readonly text: string
  readonly record: CollectedRecord | null
}

/** What the index says. Never throws: a line that cannot be read says nothing. `damaged` counts these lines from 1. */
export interface Collected {
  readonly lines: readonly CollectedLine[]
  readonly damaged: readonly number[]
  /** True where a newer version wrote it, which this one must not add to. */
  readonly isNewer: boolean
}

/** Nothing was collected yet. */
export const nothingCollected: Collected = { lines: [], damaged: [], isNewer: false }

/** Reads `collected.jsonl`. */
export function decodeCollected(text: string): Collected {
  const damaged: number[] = []
  let isNewer = false
  const lines = text.split(/(?<=\n)/).map((line, index): CollectedLine => {
    const value = line.trim() === '' ? null : objectOf(line)
    if (value?.type === 'header') {
      isNewer ||= typeof value.version === 'number' && value.version > 1
      return { text: line, record: null }
    }
    const record = value === null ? null : recordOf(value)
    if (record === null && line.trim() !== '') damaged.push(index + 1)
    return { text: line, record }
  })
  return { lines, damaged, isNewer }
}

/** Returns one line of the index, with its end. */
export function encodeCollected(record: CollectedRecord): string {
  return `${JSON.stringify(record)}\n`
}

/** Returns what counts of the transcripts that were collected, by file. */
export function collectedByFile({ lines }: Collected): ReadonlyMap<string, CollectedTranscript> {
  return new Map(
    lines.flatMap(({ record }): [string, CollectedTranscript][] =>
      record?.type === 'transcript' ? [[record.file, record]] : [],
    ),
  )
}

function objectOf(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null
  } catch {
    return null
  }
}

const texts = {
  transcript: ['file', 'sha256', 'person', 'name', 'pack', 'collected'],
  pack: ['sha256', 'person', 'name', 'made', 'collected'],
  gone: ['sha256'],
} as const

function recordOf(value: Readonly<Record<string, unknown>>): CollectedRecord | null {
  const { type, code } = value
  if (type !== 'transcript' && type !== 'pack' && type !== 'gone') return null
  if (type !== 'gone' && code !== null && typeof code !== 'string') return null
  // Outside data enters here, and every field was looked at.
  return texts[type].every((field) => typeof value[field] === 'string')
    ? (value as unknown as CollectedRecord)
    : null
}
