import { describe, expect, it } from 'vitest'
import { severities, shapeCodes, spokenCodes } from '../../src/problems/index.ts'

describe('problem codes', () => {
  it('of shape are errors, and none of them needs a coder', () => {
    for (const code of shapeCodes) {
      expect(severities[code], code).toBe('error')
      expect(spokenCodes.has(code), code).toBe(false)
    }
  })
})
