import { foldName } from './fold-name.ts'

/** One person of a class. `line` is the line of the roster that the row ends on; `span` its bytes in the file, its end of line included. */
export interface RosterPerson {
  readonly code: string
  readonly name: string
  /** Empty where the roster has no group for them. */
  readonly group: string
  readonly line: number
  readonly span: { readonly start: number; readonly end: number }
}

/** Who is in a class, in the order of the file. */
export type Roster = readonly RosterPerson[]

/** Returns the person of a code; capitals make no difference. */
export function personOfCode(roster: Roster, code: string): RosterPerson | null {
  return roster.find((person) => foldName(person.code) === foldName(code)) ?? null
}

/** Returns the people of a name: none, one, or several. */
export function peopleOfName(roster: Roster, name: string): readonly RosterPerson[] {
  return foldName(name) === '' ? [] : roster.filter((person) => foldName(person.name) === foldName(name))
}
