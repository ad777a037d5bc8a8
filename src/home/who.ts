import type { Say } from '../language/index.ts'
import { type Collected, type CollectedTranscript, collectedByFile } from './collected.ts'
import { foldName } from './fold-name.ts'
import { pseudonym } from './pseudonym.ts'
import { peopleOfName, personOfCode, type Roster } from './roster.ts'

/** Who a transcript is by. */
export interface Who {
  /** What they are called where names are not asked for, and what tells people apart: the code in the roster, else a pseudonym. */
  readonly id: string
  /** The name: the roster's, else the transcript's; empty where there is none. */
  readonly name: string
  readonly code: string | null
  /** The group in the roster; null where they have none. */
  readonly group: string | null
}

/** Answers who a transcript is by: `file` is its name in the folder (without the path), `trainee` what its header says. */
export type WhoOf = (file: string, trainee: string) => Who

/** What a folder knows of people, and the key that pseudonyms are made with. */
export interface KnownPeople {
  readonly roster: Roster
  readonly collected: Collected
  readonly key: string
}

/**
 * Returns who the transcripts of a folder are by: whoever handed a file in, by their code; else the person of the roster whose name it
 * carries, where there is exactly one and no two people handed in under that name; else a pseudonym.
 */
export function createWhoOf({ roster, collected, key }: KnownPeople): WhoOf {
  const handedIn = collectedByFile(collected)
  const peopleOf = new Map<string, Set<string>>()
  for (const { name, person } of handedIn.values()) {
    const people = peopleOf.get(foldName(name)) ?? new Set()
    peopleOf.set(foldName(name), people.add(person))
  }
  const whoIs = (name: string, by: CollectedTranscript | undefined): Who => {
    const named = peopleOfName(roster, name)
    const alone = named.length === 1 && (peopleOf.get(foldName(name))?.size ?? 0) <= 1 ? named[0] : undefined
    const person = by?.code == null ? alone : (personOfCode(roster, by.code) ?? undefined)
    const code = person?.code ?? by?.code ?? null
    return {
      id: code ?? pseudonym(name, key, by?.person ?? null),
      name: person?.name ?? name.trim(),
      code,
      group: person === undefined || person.group === '' ? null : person.group,
    }
  }
  // One person holds many conversations, and a class is looked through for each name.
  const known = new Map<string, Who>()
  return (file, trainee) => {
    const by = handedIn.get(file)
    const name = by?.name ?? trainee
    const same = JSON.stringify([name, by?.person, by?.code])
    const who = known.get(same) ?? whoIs(name, by)
    known.set(same, who)
    return who
  }
}

/** Returns what a person is called on a screen or in a report: by name only where `names` are asked for. Not yet safe to show. */
export function calledName({ id, name, code }: Who, names: boolean, say: Say): string {
  if (code === null && foldName(name) === '') return say('people.no-name')
  return names && name !== '' ? name : id
}
