import { describe, expect, it } from 'vitest'
import { exploredCodes, severities, shapeCodes, spokenCodes } from '../../src/problems/index.ts'

describe('problem codes', () => {
  it('that only walking the machine finds can be silenced', () => {
    for (const code of exploredCodes)
      expect(Object.entries(severities).find(([each]) => each === code)?.[1], code).toBe('warning')
  })

  it('of shape are errors, and none of them needs a coder', () => {
    for (const code of shapeCodes) {
      expect(severities[code], code).toBe('error')
      expect(spokenCodes.has(code), code).toBe(false)
    }
  })
})
