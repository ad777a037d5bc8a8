import {
  type Collected,
  collectedByFile,
  foldName,
  peopleOfName,
  personOfCode,
  type Roster,
} from '../home/index.ts'
import type { PackedBy } from './manifest.ts'

/** Whose a pack is in the class: a code of the roster, or none; or why that is not clear, and somebody has to say it. */
export type Attribution =
  | {
      readonly type: 'clear'
      readonly code: string | null
      /** What one should know all the same: the roster has another name for the code, or nobody of this name. */
      readonly but: 'other-name' | 'not-in-roster' | null
    }
  | {
      readonly type: 'unclear'
      /** `same-name`: the roster has the name twice. `taken`: somebody else of the name handed in. `other-code`: the roster has the name under another code. */
      readonly why: 'same-name' | 'taken' | 'unknown-code' | 'other-code'
      /** The codes that it may be. */
      readonly codes: readonly string[]
    }

/**
 * Returns whose a pack is. What somebody said (`told`) comes first, then the code that the trainee gave, where the roster has it, then what was
 * settled before for this person, last the name. Two people of one name are never taken for one.
 */
export function attributePack(
  by: PackedBy,
  roster: Roster,
  collected: Collected,
  told: string | null,
): Attribution {
  if (told !== null) return byCode(told, by, roster, true)
  const settled = settledCode(by, collected)
  const isKnown = by.code !== null && (settled === null || personOfCode(roster, by.code) !== null)
  if (by.code !== null && isKnown) return byCode(by.code, by, roster, by.code === settled)
  if (settled !== null) return byCode(settled, by, roster, true)
  if (roster.length === 0) return { type: 'clear', code: null, but: null }
  const named = peopleOfName(roster, by.name)
  const codes = named.map(({ code }) => code)
  if (named.length > 1) return { type: 'unclear', why: 'same-name', codes }
  const [only] = codes
  if (only === undefined) return { type: 'clear', code: null, but: 'not-in-roster' }
  return isSomebodyElse(by, only, collected)
    ? { type: 'unclear', why: 'taken', codes }
    : { type: 'clear', code: only, but: null }
}

function byCode(code: string, by: PackedBy, roster: Roster, isSettled: boolean): Attribution {
  if (roster.length === 0) return { type: 'clear', code, but: null }
  const person = personOfCode(roster, code)
  const codes = peopleOfName(roster, by.name).map((each) => each.code)
  if (person === null) return { type: 'unclear', why: 'unknown-code', codes }
  const isNamed = foldName(person.name) === foldName(by.name)
  // Somebody who practised under a pseudonym is in the roster by another name; somebody else's code is a slip.
  if (!isNamed && codes.length > 0 && !isSettled) return { type: 'unclear', why: 'other-code', codes }
  return { type: 'clear', code: person.code, but: isNamed ? null : 'other-name' }
}

/** The code under which this person was collected before. */
function settledCode({ person }: PackedBy, { lines }: Collected): string | null {
  const codes = lines.flatMap(({ record }) =>
    record !== null && record.type !== 'gone' && record.person === person ? (record.code ?? []) : [],
  )
  return codes.at(-1) ?? null
}

/** Whether another person was collected under the code, or under the name without one. */
function isSomebodyElse({ person, name }: PackedBy, code: string, collected: Collected): boolean {
  return [...collectedByFile(collected).values()].some(
    (each) =>
      each.person !== person &&
      (each.code === null ? foldName(each.name) === foldName(name) : foldName(each.code) === foldName(code)),
  )
}
