import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { TranscriptRecord } from '../../src/record/index.ts'
import { score } from '../../src/scoring/index.ts'
import {
  average,
  hostile,
  parroting,
  pasting,
  reciting,
  recitingAnew,
  script,
  skilled,
} from './conversations.ts'
import { small } from './small-scenario.ts'

const of = (records: readonly TranscriptRecord[]) => score(records, small).total

const tricks = { reciting, recitingAnew, parroting, pasting, script }

describe('tricks', () => {
  it.each(Object.entries(tricks))('%s scores well below an honest average conversation', (_, records) => {
    expect(of(records)).toBeLessThan(of(average) - 15)
  })

  it.each([
    ['reciting', reciting],
    ['reciting in new words', recitingAnew],
    ['parroting', parroting],
    ['pasting', pasting],
  ])('%s scores below it even if Mai fares and tells the same', (_, records) => {
    expect(of(withAnswersOf(average, records))).toBeLessThan(of(average))
  })

  it('lets a conversation in which Mai tells little, knows her rights and is left in peace score very high', () => {
    expect(of(skilled)).toBeGreaterThanOrEqual(90)
  })

  it('leaves nothing to one who blames, labels, threatens and pries', () => {
    expect(of(hostile)).toBe(0)
  })

  it('gives the figures that docs/scoring.md says', () => {
    const page = readFileSync(new URL('../../docs/scoring.md', import.meta.url), 'utf8').replace(/\s+/g, ' ')
    expect(page).toContain(`asks four closed questions, has ${of(average)};`)
    expect(page).toContain(`tells three things, has ${of(skilled)}; reciting has ${of(reciting)}`)
    expect(page).toContain(
      `(${of(recitingAnew)} in new words each time), parroting ${of(parroting)}, one paragraph ${of(pasting)}, a script ${of(script)}, threats ${of(hostile)}.`,
    )
  })
})

/** Returns a conversation in which Mai's answers, what she tells and how she fares are those of another. */
function withAnswersOf(
  other: readonly TranscriptRecord[],
  records: readonly TranscriptRecord[],
): readonly TranscriptRecord[] {
  return other.flatMap((record) => {
    if (record.type !== 'trainee') return [record]
    return records.filter((each) => each.type === 'trainee' && each.turn === record.turn)
  })
}
