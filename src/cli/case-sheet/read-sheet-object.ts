import type { Say } from '../../language/index.ts'
import { countingRecords, isSheet, type Sheet, type TranscriptRecord } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { safeText } from '../../text/index.ts'
import { assessors, emptySheet, longestWords } from '../../views/plain/index.ts'

/** A case sheet that was read, or a sentence about the first thing that cannot be read. */
export type ReadSheet =
  | { readonly type: 'sheet'; readonly sheet: Sheet }
  | { readonly type: 'mistake'; readonly why: string }

/** What a sheet may look like. */
const example =
  '{"claims":[{"as":"need","fact":"phone-need","turns":[4]}],"conclusion":"not-enough-to-say","assess":"specialists","refer":["clinic"],"consent":{"said":"given","turn":7},"words":{"contact":"…"}}'

/** Reads the case sheet that an object of `play --json` gives, from outside and so of any shape. What it leaves out is left open. */
export function readSheetObject(
  given: unknown,
  scenario: Scenario,
  records: readonly TranscriptRecord[],
  say: Say,
): ReadSheet {
  const mistake = (why: string): ReadSheet => ({ type: 'mistake', why })
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return mistake(say('case-sheet.json.shape', { example }))
  const { claims, conclusion, assess, refer, consent, words } = given as Readonly<Record<string, unknown>>
  const some = { claims: withTurns(claims), conclusion, assess, refer, consent: withTurn(consent), words }
  const there = Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined))
  const sheet: unknown = { ...emptySheet(scenario.kind), ...there }
  if (!isSheet(sheet)) return mistake(say('case-sheet.json.shape', { example }))
  const last = countingRecords(records).reduce(
    (most, each) => (each.type === 'trainee' ? Math.max(most, each.turn) : most),
    0,
  )
  const fact = sheet.claims.find((claim) => !scenario.facts.some(({ id }) => id === claim.fact))
  if (fact !== undefined) return mistake(say('case-sheet.json.unknown-fact', { id: safeText(fact.fact) }))
  const isService = (id: string) => scenario.services.some((service) => service.id === id)
  const isAssessor = (id: string) => isService(id) || assessors.some((each) => each === id)
  const service =
    sheet.refer.find((id) => !isService(id)) ??
    (sheet.assess !== null && !isAssessor(sheet.assess) ? sheet.assess : undefined)
  if (service !== undefined) return mistake(say('case-sheet.json.unknown-service', { id: safeText(service) }))
  const turns = [...sheet.claims.flatMap((claim) => claim.turns), sheet.consent?.turn ?? 0]
  const turn = turns.find((each) => each > last)
  if (turn !== undefined) return mistake(say('case-sheet.json.unknown-turn', { turn }))
  if (Object.values(sheet.words).some((text) => text.length > longestWords))
    return mistake(say('case-sheet.too-long', { most: longestWords }))
  return { type: 'sheet', sheet: onlyKnown(sheet) }
}

/** A claim without turns names none. */
function withTurns(claims: unknown): unknown {
  if (!Array.isArray(claims)) return claims
  return claims.map((claim: unknown) =>
    typeof claim === 'object' && claim !== null ? { turns: [], ...claim } : claim,
  )
}

function withTurn(consent: unknown): unknown {
  return typeof consent === 'object' && consent !== null ? { turn: null, ...consent } : consent
}

/** What a sheet has beside is left out, so that the same sheet gives the same record. */
function onlyKnown({ kind, claims, conclusion, assess, refer, consent, words }: Sheet): Sheet {
  return {
    kind,
    claims: claims.map(({ as, fact, turns }) => ({ as, fact, turns })),
    conclusion,
    assess,
    refer,
    consent: consent === null ? null : { said: consent.said, turn: consent.turn },
    words,
  }
}
