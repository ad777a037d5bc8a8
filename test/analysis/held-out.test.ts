import { describe, expect, test } from 'vitest'
import { type Family, labelIds } from '../../src/analysis/index.ts'
import type { WholeCase } from './case.ts'
import { code, labelsOf } from './code.ts'
import { fresh } from './fresh.ts'
import { heldOut } from './held-out.ts'
import { varied } from './varied.ts'

interface Tally {
  hit: number
  missed: number
  wrong: number
}

const majors = ['leading', 'blaming', 'threatening', 'intrusive', 'labelling', 'disclosing', 'promise']

async function measure(cases: readonly WholeCase[]) {
  const tally = new Map<Family, Tally>()
  const falseMajors: string[] = []
  for (const { text, after, labels, also = [] } of cases) {
    const present = labelsOf(await code(text, after))
    for (const [family, ids] of Object.entries(labelIds) as [Family, readonly string[]][]) {
      const one = tally.get(family) ?? { hit: 0, missed: 0, wrong: 0 }
      const expected = labels.filter((id) => ids.includes(id))
      const extra = present.filter((id) => ids.includes(id) && !labels.includes(id) && !also.includes(id))
      one.hit += expected.filter((id) => present.includes(id)).length
      one.missed += expected.filter((id) => !present.includes(id)).length
      one.wrong += extra.length
      tally.set(family, one)
      falseMajors.push(...extra.filter((id) => majors.includes(id)).map((id) => `${id}: ${text}`))
    }
  }
  return { tally, falseMajors }
}

describe.each([
  ['held out', heldOut],
  ['varied', varied],
  ['fresh', fresh],
])('%s turns', (_name, cases) => {
  test('no major flag is raised wrongly, and each family is heard', async () => {
    const { tally, falseMajors } = await measure(cases)
    expect(falseMajors).toEqual([])
    for (const { hit, missed, wrong } of tally.values()) {
      expect(hit / (hit + missed)).toBeGreaterThan(0.8)
      expect(hit / (hit + wrong)).toBeGreaterThan(0.9)
    }
  })

  test.for(cases.filter((one) => one.form !== undefined).map((one) => [one.text, one] as const))(
    'form of: %s',
    async ([, one]) => {
      expect((await code(one.text, one.after)).form).toBe(one.form)
    },
  )
})
