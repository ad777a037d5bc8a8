/** What the first line of a transcript says of whose it is. */
export interface TranscriptHead {
  readonly trainee: string
  /** ISO time. */
  readonly started: string
  readonly scenario: string
  readonly title: string
}

/** Reads the first line of a transcript of Hearken, of this version or a newer one; null where it is none. Never throws. */
export function readHead(line: string): TranscriptHead | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return null
    const { type, format, trainee, started, scenario } = value as Readonly<Record<string, unknown>>
    if (type !== 'header' || format !== 'hearken/transcript') return null
    if (typeof trainee !== 'string' || typeof started !== 'string') return null
    const { id, title } = (scenario ?? {}) as Readonly<Record<string, unknown>>
    const text = (each: unknown) => (typeof each === 'string' ? each : '')
    return { trainee, started, scenario: text(id), title: text(title) }
  } catch {
    return null
  }
}
