import { randomInt } from 'node:crypto'
import { resolve } from 'node:path'
import type { Picker, Topic } from '../../analysis/index.ts'
import { openConversation } from '../../home/index.ts'
import type { Mode } from '../../record/index.ts'
import type { Officer } from '../../scenario/index.ts'
import { safeText } from '../../text/index.ts'
import { beginConversation } from '../begin-conversation.ts'
import { openCoder } from '../coder.ts'
import { type Given, type Run, textOption } from '../command.ts'
import { readPeople } from '../group/read-people.ts'
import { inCountry } from '../in-country.ts'
import { inLanguage } from '../in-language.ts'
import { staySmall } from '../memory.ts'
import { readMiddle } from '../middle/asked-middle.ts'
import { beginInMiddle } from '../middle/begin-in-middle.ts'
import { pastConversations } from '../past-conversations.ts'
import { pickedCoder } from '../picked-coder.ts'
import { playJson } from '../play-json.ts'
import { playLines } from '../play-lines.ts'
import { resumeConversation } from '../resume-conversation.ts'
import { remarkWrapped } from '../say-wrapped.ts'
import { openPlayable, type Playable } from '../scenario-files.ts'
import { readSettings, rememberOfficer, rememberTrainee } from '../settings-file.ts'
import { transcriptsFolder } from '../transcript-files.ts'
import { playWatched } from '../watch/play-watched.ts'
import { rememberCoding } from '../watch/remember-coding.ts'
import { remark, UsageMistake, type World } from '../world.ts'

/** Holds one conversation and saves its transcript; with `--watch` one whose scenario is being written, which is not saved. */
export const run: Run = async (given, world) => {
  // Whoever writes waits for the file to be read, which takes room.
  if (given.options.watch !== true) staySmall()
  const word = given.args[0] ?? ''
  const trainee = textOption(given, 'trainee')
  const picker = readPicker(given)
  const officer = textOption(given, 'officer') as Officer | null
  const role = textOption(given, 'role')
  const settings = {
    mode: (textOption(given, 'mode') ?? 'practice') as Mode,
    trainee: trainee ?? readSettings(world).trainee ?? 'trainee',
    seed: readSeed(given, world),
    short: given.options.short === true,
    group: readPeople(given, world),
    ...(officer === null ? {} : { officer }),
    role: role === '' ? null : role,
    folder: transcriptsFolder(textOption(given, 'transcripts'), world),
  }
  const middle = readMiddle(given, world)
  const lines = given.options.plain === true || given.options.json === true || !world.interactive
  const openFor = (topics: readonly Topic[]) =>
    once(() => (picker === null ? openCoder(world, { topics }) : pickedCoder(picker, world)))
  if (given.options.watch === true) {
    refuseWithWatch(given, world)
    const open = once(() => rememberCoding(openFor([])()))
    return playWatched(word, { settings, middle, openCoder: open, lines }, world)
  }
  const opened = inCountry(chosenLanguage(openPlayable(word, world), given, world), given, world)
  const { scenario } = opened
  if (settings.short && scenario.short === null) throw new UsageMistake(world.say('cli.no-short'))
  const resumed = resumePath(given, scenario.id, settings.folder, world)
  if (trainee !== null) rememberTrainee(trainee, world)
  rememberOfficer(
    {
      ...(officer === null ? {} : { officer }),
      ...(role === null ? {} : { role: role === '' ? null : role }),
    },
    world,
  )
  const set = scenario.trainee.officer
  if (officer !== null && set !== null && officer !== set)
    remark(world, world.say('cli.officer-set', { officer: set }))
  const open = openFor(scenario.topics)
  // In the middle there is no briefing to read, and what is wrong is told before a screen opens.
  const inMiddle = middle === null ? null : await beginInMiddle(opened, middle, settings, open, world)
  // In a folder that was named for this time nothing is deleted by itself.
  const passTime = async () => {
    if (textOption(given, 'transcripts') !== null) return
    const { keepRetention } = await import('../retention/keep-retention.ts')
    keepRetention(settings.folder, world, (sentence) => remarkWrapped(world, sentence))
  }
  if (!lines) {
    const { playScreen } = await import('../play-screen.ts')
    const start = { type: 'play', opened, settings, resumed, openCoder: open, begun: inMiddle } as const
    const exit = await playScreen(start, world)
    // What is said before a screen opens is seen by nobody.
    await passTime()
    return exit
  }
  if (resumed === null) await passTime()
  const begun =
    inMiddle ??
    (resumed === null
      ? beginConversation(opened, settings, open(), world)
      : resumeConversation(resumed, opened, open(), world))
  return given.options.json === true ? playJson(begun, world) : playLines(begun, world)
}

/** The scenario in the language that was asked for; what one should know of it is said. */
function chosenLanguage(opened: Playable, given: Given, world: World): Playable {
  const language = textOption(given, 'language')
  if (language === null || typeof given.options.resume === 'string' || given.options.resume === true)
    return opened
  const { playable, untold } = inLanguage(opened, language, world)
  if (untold > 0) remark(world, world.say('strings.untold', { count: untold }))
  if (playable !== opened && readPicker(given) === null) remark(world, world.say('strings.coder-is-english'))
  return playable
}

/** What has no meaning where nothing is saved, and why. */
const notWatched = [
  ['json', 'json'],
  ['resume', 'saved'],
  ['transcripts', 'watched'],
  ['language', 'language'],
] as const

function refuseWithWatch(given: Given, { say }: World): void {
  const found = notWatched.find(
    ([name]) => given.options[name] !== undefined && given.options[name] !== false,
  )
  if (found === undefined) return
  const [name, why] = found
  throw new UsageMistake(say('middle.not-together', { one: '--watch', other: `--${name}`, why }))
}

/** Makes something when it is first asked for, and never again. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Who is to pick what each turn was; null where the program codes. */
function readPicker(given: Given): Picker | null {
  const who = textOption(given, 'coder')
  return who === 'self' || who === 'peer' ? who : null
}

function readSeed(given: Given, world: World): number {
  const text = textOption(given, 'seed')
  if (text === null) return randomInt(1, 1_000_000)
  const seed = Number(text)
  if (Number.isSafeInteger(seed) && seed >= 0 && seed < 2 ** 32) return seed
  throw new UsageMistake(
    world.say('cli.wrong-number', { option: '--seed', found: text, least: 0, most: 2 ** 32 - 1 }),
  )
}

/** What a transcript fixes, and the command line cannot choose again. */
const fixed = [
  'mode',
  'language',
  'coder',
  'trainee',
  'officer',
  'role',
  'seed',
  'short',
  'from',
  'meters',
  'after',
]

/** The transcript to go on with: the one named, or the latest open one of the scenario; null where none is asked for. */
function resumePath(given: Given, scenario: string, folder: string, world: World): string | null {
  const { resume } = given.options
  if (resume === undefined || resume === false) return null
  const chosen = fixed.find((name) => given.options[name] !== undefined)
  if (chosen !== undefined) {
    throw new UsageMistake(world.say('cli.fixed-by-transcript', { option: `--${chosen}` }))
  }
  if (typeof resume === 'string') return resolve(world.folder, resume)
  const open = openConversation(pastConversations(folder, world).filter((past) => past.scenario === scenario))
  if (open !== null) return open.file
  throw new UsageMistake(world.say('cli.nothing-to-resume', { folder: safeText(folder), scenario }))
}
