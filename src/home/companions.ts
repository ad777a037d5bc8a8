/** What a file in a folder of transcripts is to one of them: the transcript itself, or something that lies beside it. */
export interface Companion {
  /** The transcript's name: `a.jsonl`. */
  readonly transcript: string
  readonly kind: 'transcript' | 'review' | 'rescored' | 'rest'
}

/**
 * Returns what a file is by its name; null where it is nothing of a transcript's. Locks, and what an interrupted write left behind, are
 * `rest`; so is a review of a conversation that was coded again.
 */
export function companionOf(file: string): Companion | null {
  const whole = file.replace(/\.(?:lock(?:\.\d+(?:\.old)?)?|[0-9a-f]+\.new)$/, '')
  if (!whole.endsWith('.jsonl') || /^collected\.jsonl$|\.evaluation\.jsonl$/.test(whole)) return null
  const reviewed = whole.replace(/\.[^.]+\.review\.jsonl$/, '.jsonl')
  const transcript = reviewed.replace(/\.rescored(?:-\d+)?\.jsonl$/, '.jsonl')
  const kind =
    whole !== file
      ? 'rest'
      : transcript === whole
        ? 'transcript'
        : reviewed !== whole
          ? reviewed === transcript
            ? 'review'
            : 'rest'
          : 'rescored'
  return { transcript, kind }
}
