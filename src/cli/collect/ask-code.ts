import { personOfCode, type Roster } from '../../home/index.ts'
import { selector } from '../../language/index.ts'
import { safeText } from '../../text/index.ts'
import { type Asking, beginAsking } from '../ask.ts'
import type { World } from '../world.ts'
import type { AskCode } from './collect-pack.ts'

/** Asks an instructor whose hand-ins are. */
export interface CodeAsker {
  /** Returns how to ask about one file. */
  of(file: string): AskCode
  close(): void
}

/** Asks on a terminal; elsewhere nobody can say more. */
export function createCodeAsker(roster: Roster, world: World): CodeAsker {
  let asking: Asking | null = null
  return {
    of: (file) => async (manifest, why) => {
      if (!world.interactive) return null
      asking ??= beginAsking(world)
      const { say } = world
      const none = say('collect.leave-out')
      const codes = why.codes.map((code) => safeText(code)).join(', ')
      const question = {
        ...{ file: safeText(file), made: manifest.made.slice(0, 10), name: safeText(manifest.by.name) },
        ...{ count: manifest.files.length, why: selector(why.why), codes, some: codes === '' ? 'no' : 'yes' },
      }
      const answer = await asking.ask({
        ask: say('collect.whose', question),
        otherwise: none,
        check: (word) =>
          word === none || personOfCode(roster, word) !== null
            ? null
            : say('collect.unknown-code', { code: safeText(word) }),
      })
      return answer === none ? null : answer
    },
    close: () => asking?.close(),
  }
}
