import { safeText } from '../../text/index.ts'
import { verify } from '../../transcript/index.ts'
import { type Run, textOption } from '../command.ts'
import { openPlayable, type Playable } from '../scenario-files.ts'
import { type OpenedTranscript, openTranscript, transcriptPaths } from '../transcript-files.ts'
import { print, remark, UsageMistake, type World } from '../world.ts'

/** What was found of one transcript, as a sentence and as data. */
interface Verdict {
  readonly file: string
  readonly result: string
  readonly sentence: string
  readonly details?: object
  /** True where the scenario has changed since; with `--strict` that counts. */
  readonly changed?: boolean
}

/** Feeds recorded analyses through the scenario again and says where the first difference is. */
export const run: Run = async (given, world) => {
  const scenario = textOption(given, 'scenario')
  const verdicts = transcriptPaths(given.args, world).map((path) => verdictOf(path, scenario, world))
  if (given.options.json === true)
    print(
      world,
      JSON.stringify(
        verdicts.map(({ sentence: _, ...verdict }) => verdict),
        null,
        2,
      ),
    )
  else for (const verdict of verdicts) print(world, verdict.sentence)
  const unreadable = verdicts.some((verdict) => verdict.result === 'unreadable')
  if (unreadable && verdicts.length === 1) return 2
  const strict = given.options.strict === true
  return verdicts.some(({ result, changed }) => result !== 'same' || (strict && changed === true)) ? 1 : 0
}

function verdictOf(path: string, scenario: string | null, world: World): Verdict {
  const { say } = world
  const file = safeText(path)
  const opened = openTranscript(path, world)
  if ('mistake' in opened) return { file, result: 'unreadable', sentence: opened.mistake }
  for (const each of opened.remarks) remark(world, each)
  const word = scenario ?? opened.header.scenario.id
  let playable: Playable
  try {
    playable = openPlayable(word, world)
  } catch (error) {
    if (!(error instanceof UsageMistake)) throw error
    return { file, result: 'no-scenario', sentence: `${file}: ${error.message}` }
  }
  const changed = playable.sha256 !== opened.header.scenario.sha256
  if (changed) remark(world, say('cli.verify.other-scenario', { file, scenario: safeText(playable.path) }))
  return { ...judge(opened, playable, file, world), changed }
}

function judge(opened: OpenedTranscript, playable: Playable, file: string, { say }: World): Verdict {
  const found = verify(playable.scenario, opened.header, opened.records)
  switch (found.type) {
    case 'same':
      return { file, result: 'same', sentence: say('cli.verify.same', { file, turns: found.turns }) }
    case 'cut-off':
      return {
        file,
        result: 'cut-off',
        sentence: say('cli.verify.cut-off', { file, missing: found.missing.length }),
      }
    case 'different': {
      const { type: _, ...details } = found
      const values = { file, ...details, recorded: safeText(found.recorded), found: safeText(found.found) }
      return { file, result: 'different', sentence: say('cli.verify.different', values), details }
    }
  }
}
