import { safeText } from '../../text/index.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { UsageMistake, type World } from '../world.ts'

/** The ways to use the command; each leaves the others out. */
const ways = ['record', 'update', 'transcripts'] as const

/**
 * Runs the conversations written beside scenarios and tells what they covered; with `--record` holds one that becomes a test, with
 * `--update` accepts what is found, with `--transcripts` tells what saved conversations covered. Exit code 1 where anything is not as
 * expected, has problems, is not tested, or covers less than `--min-coverage`; 2 where a file cannot be read.
 */
export const run: Run = async (given, world) => {
  const chosen = ways.filter((way) => given.options[way] !== undefined)
  const [one, other] = chosen
  if (one !== undefined && other !== undefined)
    throw new UsageMistake(world.say('test.one-way', { one: `--${one}`, other: `--${other}` }))
  for (const option of ['name', 'short', 'officer'])
    if (given.options[option] !== undefined && one !== 'record')
      throw new UsageMistake(world.say('test.only-with', { option: `--${option}`, other: '--record' }))
  const apart = one === 'record' ? 'json' : one === 'transcripts' ? 'minCoverage' : ''
  if (given.options[apart] !== undefined)
    throw new UsageMistake(
      world.say('test.one-way', { one: `--${one}`, other: apart === 'json' ? '--json' : '--min-coverage' }),
    )
  if (one === 'transcripts') {
    const { testTranscripts } = await import('../test-transcripts.ts')
    return testTranscripts(textOption(given, 'transcripts') ?? '', given, world)
  }
  if (given.args.length === 0)
    throw new UsageMistake(
      world.say('cli.missing-argument', { word: 'scenarios', help: 'hearken test --help' }),
    )
  if (one === 'record') {
    const { recordTest } = await import('../record-test.ts')
    return recordTest(given, world)
  }
  const { testScenarios } = await import('../test-scenarios.ts')
  return testScenarios(given, leastFrom(given, world), world)
}

/** The least coverage of rules that is asked for, in percent; null where nobody asks. */
function leastFrom(given: Given, world: World): number | null {
  const text = textOption(given, 'minCoverage')
  if (text === null) return null
  const least = Number(text)
  if (/^\d+$/.test(text) && least <= 100) return least
  throw new UsageMistake(
    world.say('cli.wrong-number', { option: '--min-coverage', found: safeText(text), least: 0, most: 100 }),
  )
}
