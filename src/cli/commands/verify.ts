import { safeText } from '../../text/index.ts'
import { verify } from '../../transcript/index.ts'
import { type Run, textOption } from '../command.ts'
import { asPlayed } from '../in-language.ts'
import { openPlayable, type Playable, shippedPlayable } from '../scenario-files.ts'
import { type OpenedTranscript, openTranscript, transcriptPaths } from '../transcript-files.ts'
import { print, remark, UsageMistake, type World } from '../world.ts'

/** What was found of one transcript, as a sentence and as data. */
interface Verdict {
  readonly file: string
  readonly result: 'same' | 'different' | 'cut-off' | 'damaged' | 'no-scenario' | 'unreadable'
  readonly sentence: string
  readonly details?: object
  /** True where the scenario has changed since; with `--strict` that counts. */
  readonly changed?: boolean
}

/** Feeds recorded analyses through the scenario again and says where the first difference is. */
export const run: Run = async (given, world) => {
  const word = textOption(given, 'scenario')
  const chosen = word === null ? null : openPlayable(word, world)
  const verdicts = transcriptPaths(given.args, world).map((path) => verdictOf(path, chosen, world))
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
  if (verdicts.some(({ result }) => result === 'unreadable')) return 2
  const strict = given.options.strict === true
  return verdicts.some(({ result, changed }) => result !== 'same' || (strict && changed === true)) ? 1 : 0
}

function verdictOf(path: string, chosen: Playable | null, world: World): Verdict {
  const { say } = world
  const file = safeText(path)
  const opened = openTranscript(path, world)
  if ('mistake' in opened) return { file, result: 'unreadable', sentence: opened.mistake }
  for (const each of opened.remarks) remark(world, each)
  const { id, sha256 } = opened.header.scenario
  let playable: Playable | null
  try {
    const found = chosen ?? shippedPlayable(id, world)
    const told = found === null ? null : asPlayed(found, opened.header, world)
    if (told?.remark != null) remark(world, `${file}: ${told.remark}`)
    playable = told?.playable ?? null
  } catch (error) {
    if (!(error instanceof UsageMistake)) throw error
    return { file, result: 'no-scenario', sentence: `${file}: ${error.message}` }
  }
  if (playable === null) {
    const sentence = say('cli.verify.no-scenario', { file, id: safeText(id) })
    return { file, result: 'no-scenario', sentence }
  }
  const changed = playable.sha256 !== sha256
  if (changed) remark(world, say('cli.verify.other-scenario', { file, scenario: safeText(playable.path) }))
  return { ...judge(opened, playable, file, world), changed }
}

function judge(opened: OpenedTranscript, playable: Playable, file: string, { say }: World): Verdict {
  const found = verify(playable.scenario, opened.header, opened.records)
  if (found.type === 'different') {
    const { type: result, ...details } = found
    const values = { file, ...details, recorded: safeText(found.recorded), found: safeText(found.found) }
    return { file, result, sentence: say('cli.verify.different', values), details }
  }
  const [line] = opened.damaged
  if (line !== undefined) {
    const count = opened.damaged.length
    const sentence = say('cli.verify.damaged', { file, count, line })
    return { file, result: 'damaged', sentence, details: { lines: opened.damaged } }
  }
  if (found.type === 'cut-off') {
    const sentence = say('cli.verify.cut-off', { file, missing: found.missing.length })
    return { file, result: 'cut-off', sentence }
  }
  return { file, result: 'same', sentence: say('cli.verify.same', { file, turns: found.turns }) }
}
