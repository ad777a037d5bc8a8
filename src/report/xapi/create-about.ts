import type { ReportedConversation } from '../conversation-figures.ts'
import { profileActivity, scenarioActivity } from './activities.ts'
import { languageTag, timestampAt } from './moments.ts'
import { addressNamespace, nameUuid } from './name-uuid.ts'
import type { Activity, Extensions, Result, Statement } from './statement.ts'
import { extensions, ownAddress, type Verb, verbId } from './vocabulary.ts'

/** What is said in one statement; `at` is milliseconds since the conversation began, `more` extensions of its context. */
export interface Said {
  readonly verb: Verb
  readonly object: Activity
  readonly at: number
  readonly result?: Result
  readonly more?: Parameters<typeof extensions>[0]
}

/**
 * Returns what makes the statements about one conversation. A statement's id is made from what a store keeps unchanged of it (who, what,
 * and what came of it, but no wording of names): said again it is the same, and where a review changed what came of it, another.
 */
export function createAbout(conversation: ReportedConversation, homePage: string): (said: Said) => Statement {
  const { header, trainee } = conversation
  const { started, seed, scenario, variant, mode, coder } = header
  const actor = { objectType: 'Agent', account: { homePage, name: trainee.id } } as const
  // The name is left out on purpose: whoever guessed it could else prove it.
  const held = JSON.stringify([trainee.id, started, seed, scenario.id, scenario.sha256, variant ?? '', mode])
  const registration = nameUuid(nameUuid(addressNamespace, `${ownAddress}/xapi/conversations`), held)
  return ({ verb, object, at, result, more = {} }) => {
    const own: Extensions = extensions({ mode, variant, coder, ...more })
    const timestamp = timestampAt(started, at)
    const kept = JSON.stringify([verb, object.id, actor, timestamp, result, own])
    return {
      id: nameUuid(registration, kept),
      actor,
      verb: { id: verbId(verb), display: { en: verb } },
      object,
      ...(result === undefined ? {} : { result }),
      context: {
        registration,
        platform: `Hearken ${header.hearken}`,
        language: languageTag(header.language),
        contextActivities: {
          ...(verb === 'answered' ? { parent: [scenarioActivity(header)] } : {}),
          category: [profileActivity],
        },
        extensions: own,
      },
      ...(timestamp === undefined ? {} : { timestamp }),
    }
  }
}
