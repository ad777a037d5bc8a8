import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { encodeSettings, newSettings } from '../../src/home/index.ts'
import { playConversation } from './play-conversation.ts'
import { type SampleTrainee, sampleRoster } from './sample-trainees.ts'
import { runForSample } from './sample-world.ts'

/** The last day of the invented course, and the day after it on which the instructor collects. */
const handedIn = Date.parse('2026-10-29T08:00:00Z')
const collected = Date.parse('2026-10-30T01:00:00Z')

/**
 * Plays the conversations of the sample class, has each trainee hand theirs in, and collects them into a class's folder, all with the
 * real command line. `own` is a new folder for what lies on the trainees' computers.
 */
export async function collectClass(
  trainees: readonly SampleTrainee[],
  folder: string,
  own: string,
  told: (file: string) => void,
): Promise<void> {
  const world = { cache: join(own, 'cache'), chance: 0 }
  const packs = join(own, 'packs')
  mkdirSync(packs)
  for (const trainee of trainees) {
    const { id, name, code, conversations } = trainee
    const theirs = join(own, id)
    mkdirSync(theirs)
    const person = createHash('sha256').update(`person ${id}`).digest('hex').slice(0, 16)
    writeFileSync(
      join(theirs, 'settings.json'),
      encodeSettings({ ...newSettings, people: { [name.toLowerCase()]: person } }),
    )
    for (const conversation of conversations)
      told(await playConversation(trainee, conversation, { folder: theirs, cache: world.cache }))
    const whose = ['--trainee', name, '--code', code, '--transcripts', theirs]
    await runForSample(['hand-in', '--all', '--yes', ...whose, '--to', join(packs, `${id}.zip`)], {
      ...world,
      folder: theirs,
      now: () => handedIn,
    })
  }
  const roster = join(own, 'roster.csv')
  writeFileSync(roster, sampleRoster(trainees))
  await runForSample(['collect', packs, '--into', folder, '--roster', roster], {
    ...world,
    folder: own,
    now: () => collected,
  })
}
