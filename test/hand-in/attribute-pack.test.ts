import { describe, expect, it } from 'vitest'
import { attributePack, type PackedBy, readRoster } from '../../src/hand-in/index.ts'
import { collectedHeader, decodeCollected, encodeCollected } from '../../src/home/index.ts'

const { roster } = readRoster('code,name\nA1,Lan\nA2,Minh\nA3,Sok\nA4,Sok\n')

function collectedBy(...people: readonly (readonly [person: string, name: string, code: string | null])[]) {
  const lines = people.map(([person, name, code], at) => {
    const rest = { sha256: '', pack: '', collected: '2026-01-31T08:00:00.000Z' }
    return encodeCollected({ type: 'transcript', file: `${at}.jsonl`, person, name, code, ...rest })
  })
  return decodeCollected(collectedHeader + lines.join(''))
}

const by = (name: string, code: string | null = null, person = 'p1'): PackedBy => ({ name, code, person })
const nobody = collectedBy()

describe('whose a pack is', () => {
  it.each([
    ['the one of that name', by('lan'), nobody, null, { code: 'A1', but: null }],
    ['nobody in the roster', by('Thida'), nobody, null, { code: null, but: 'not-in-roster' }],
    ['by the code they gave', by('Sok', 'a4'), nobody, null, { code: 'A4', but: null }],
    [
      'by the code of somebody who practised under a pseudonym',
      by('Tiger', 'A2'),
      nobody,
      null,
      { code: 'A2', but: 'other-name' },
    ],
    [
      'as it was settled before',
      by('Sok'),
      collectedBy(['p1', 'Sok', 'A4']),
      null,
      { code: 'A4', but: null },
    ],
    [
      'as it was settled, whatever code they mistype',
      by('Sok', 'B9'),
      collectedBy(['p1', 'Sok', 'A4']),
      null,
      { code: 'A4', but: null },
    ],
    ['as somebody says now', by('Sok'), nobody, 'A3', { code: 'A3', but: null }],
    ['whatever the trainee gave', by('Lan', 'A2'), nobody, 'A2', { code: 'A2', but: 'other-name' }],
    [
      'theirs again on another computer, by their code',
      by('Lan', 'A1', 'p2'),
      collectedBy(['p1', 'Lan', 'A1']),
      null,
      { code: 'A1', but: null },
    ],
  ])('is clear: %s', (_, who, collected, told, expected) => {
    expect(attributePack(who, roster, collected, told)).toEqual({ type: 'clear', ...expected })
  })

  it.each([
    ['two of the roster have the name', by('Sok'), nobody, 'same-name', ['A3', 'A4']],
    ['the code is not there', by('Lan', 'B1'), nobody, 'unknown-code', ['A1']],
    ['the code is somebody else’s', by('Lan', 'A2'), nobody, 'other-code', ['A1']],
    [
      'another person of the name was there first',
      by('Lan', null, 'p2'),
      collectedBy(['p1', 'Lan', 'A1']),
      'taken',
      ['A1'],
    ],
    [
      'another person of the name was there without a code',
      by('Lan', null, 'p2'),
      collectedBy(['p1', 'Lan', null]),
      'taken',
      ['A1'],
    ],
  ])('is unclear where %s', (_, who, collected, why, codes) => {
    expect(attributePack(who, roster, collected, null)).toEqual({ type: 'unclear', why, codes })
  })

  it('is whatever is given where there is no roster', () => {
    expect(attributePack(by('Lan', 'X'), [], nobody, null)).toEqual({ type: 'clear', code: 'X', but: null })
    expect(attributePack(by('Lan'), [], nobody, null)).toEqual({ type: 'clear', code: null, but: null })
  })
})
