import { countingRecords, type TranscriptRecord } from '../record/index.ts'

/** A turn that was not understood: what was said, how often (capitals, spaces and marks at the end aside), and the state it was said in. */
export interface NotUnderstood {
  readonly text: string
  readonly times: number
  readonly states: readonly string[]
}

/**
 * Returns the turns of conversations that nobody understood, the most frequent first, then in the order in which they were said. The name the trainee goes by
 * stands as "…" in them.
 */
export function notUnderstoodIn(
  conversations: readonly (readonly TranscriptRecord[])[],
): readonly NotUnderstood[] {
  const groups = new Map<string, { text: string; times: number; states: Set<string> }>()
  for (const records of conversations) {
    const [header] = records
    const trainee = header?.type === 'header' ? header.trainee : ''
    let state = ''
    for (const record of countingRecords(records)) {
      if (record.type === 'persona' || record.type === 'third') state = record.state
      if (record.type !== 'trainee' || record.analysis.understood !== false || record.text.trim() === '')
        continue
      const text = withoutName(record.text.replace(/\s+/g, ' ').trim(), trainee)
      const key = text.toLowerCase().replace(/[\s.!?…]+$/u, '')
      const group = groups.get(key) ?? { text, times: 0, states: new Set<string>() }
      group.times++
      if (state !== '') group.states.add(state)
      groups.set(key, group)
    }
  }
  return [...groups.values()]
    .map(({ text, times, states }) => ({ text, times, states: [...states] }))
    .sort((one, other) => other.times - one.times)
}

/** What people are called who gave no name. */
const nobody = 'trainee'

function withoutName(text: string, name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word.length > 1 && word !== nobody)
  if (words.length === 0) return text
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return text.replace(any, '…')
}
