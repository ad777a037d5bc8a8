import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRoster } from '../../src/hand-in/index.ts'
import {
  type CollectedTranscript,
  calledName,
  collectedHeader,
  createWhoOf,
  decodeCollected,
  encodeCollected,
  nothingCollected,
  pseudonym,
} from '../../src/home/index.ts'
import { createSay } from '../../src/language/index.ts'

const say = createSay('en')
const key = 'a key'

function handedIn(file: string, over: Partial<CollectedTranscript>): CollectedTranscript {
  const collected = '2026-01-31T08:00:00.000Z'
  const usual = { sha256: 'f'.repeat(64), person: 'p1', name: 'Lan', code: null, pack: '', collected }
  return { type: 'transcript', file, ...usual, ...over }
}

function whoOf(roster: string, ...lines: readonly CollectedTranscript[]) {
  const collected = decodeCollected(collectedHeader + lines.map(encodeCollected).join(''))
  return createWhoOf({ roster: readRoster(roster).roster, collected, key })
}

const roster = 'code,name,group\nA1,Lan,east\nA2,Minh,west\nA3,Sok,\nA4,Sok,east\n'

describe('who a transcript is by', () => {
  it('is the person of the roster of that name, where there is one', () => {
    expect(whoOf(roster)('x.jsonl', 'lan')).toEqual({ id: 'A1', name: 'Lan', code: 'A1', group: 'east' })
  })

  it('is a pseudonym where the roster has the name twice, or not at all', () => {
    for (const name of ['Sok', 'Thida']) {
      const who = whoOf(roster)('x.jsonl', name)
      expect(who).toEqual({ id: pseudonym(name, key), name, code: null, group: null })
    }
  })

  it('is whoever handed the file in, whatever name it carries', () => {
    const of = whoOf(roster, handedIn('x.jsonl', { name: 'nobody', code: 'A4' }))
    expect(of('x.jsonl', 'Minh')).toEqual({ id: 'A4', name: 'Sok', code: 'A4', group: 'east' })
    expect(of('y.jsonl', 'Minh').code).toBe('A2')
  })

  it('keeps two people of one name apart', () => {
    const of = whoOf(
      roster,
      handedIn('x.jsonl', { code: 'A1' }),
      handedIn('y.jsonl', { person: 'p2' }),
      handedIn('z.jsonl', { person: 'p3', name: 'Thida' }),
      handedIn('v.jsonl', { person: 'p4', name: 'Thida' }),
    )
    const ids = ['x', 'y', 'z', 'v'].map((file) => of(`${file}.jsonl`, '').id)
    expect(ids[0]).toBe('A1')
    expect(new Set(ids).size).toBe(4)
    expect(of('from-elsewhere.jsonl', 'Lan').code).toBe(null)
  })

  it('shows names only where they are asked for', () => {
    const lan = whoOf(roster)('x.jsonl', 'Lan')
    expect([calledName(lan, false, say), calledName(lan, true, say)]).toEqual(['A1', 'Lan'])
    const nobody = whoOf(roster)('x.jsonl', ' ')
    expect([calledName(nobody, false, say), calledName(nobody, true, say)]).toEqual(['no name', 'no name'])
  })
})

describe('a pseudonym', () => {
  it('is the same for one name and key, and tells nothing of either', () => {
    expect(pseudonym('Lan', key)).toMatch(/^T-[0-9A-HJKMNP-TV-Z]{6}$/)
    expect(pseudonym(' LAN', key)).toBe(pseudonym('Lan', key))
    expect(pseudonym('Lan', 'other')).not.toBe(pseudonym('Lan', key))
    expect(pseudonym('Lan', key, 'p1')).not.toBe(pseudonym('Lan', key, 'p2'))
  })

  it('is another for each of a class', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 60 }), (names) => {
        expect(new Set(names.map((name) => pseudonym(name, key))).size).toBe(names.length)
      }),
    )
  })
})

describe('the index of what was collected', () => {
  it('keeps every line as it stands, and names what is damaged', () => {
    const text = `${collectedHeader}${encodeCollected(handedIn('x.jsonl', {}))}{"type":"trans\n{"type":"pack","code":3}\n\nno end`
    const { lines, damaged, isNewer } = decodeCollected(text)
    expect(lines.map((line) => line.text).join('')).toBe(text)
    expect(lines.flatMap(({ record }) => record ?? [])).toHaveLength(1)
    expect(damaged).toEqual([3, 4, 6])
    expect(isNewer).toBe(false)
  })

  it('knows a newer one', () => {
    expect(decodeCollected(collectedHeader.replace(':1', ':2')).isNewer).toBe(true)
  })

  it('reads any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          decodeCollected(text)
            .lines.map((line) => line.text)
            .join(''),
        ).toBe(text)
      }),
    )
    expect(nothingCollected.lines).toEqual([])
  })
})
