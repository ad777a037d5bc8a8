import { type NewPerson, ranges, scenarioKinds } from '../scenario/index.ts'
import { safeText } from '../text/index.ts'
import { flow } from '../views/plain/index.ts'
import { beginAsking } from './ask.ts'
import { type Given, textOption } from './command.ts'
import { paperOf } from './paper.ts'
import { remark, UsageMistake, type World } from './world.ts'

/** A name as it can stand anywhere in a sentence, in a remark and between quotes. */
const name = /^\p{L}[\p{L}\p{M}]*(?:[ .'’-]{1,2}[\p{L}\p{M}\p{N}]+)*\.?$/u
const longest = { name: 60, sentence: 400 }

type Answer = Exclude<keyof NewPerson, 'id'>

/** The person of the skeleton, as far as a new one is asked for: what is answered where nothing is. */
export type Usual = Readonly<Record<Answer, string>>

const order: readonly Answer[] = ['name', 'age', 'kind', 'level', 'title', 'setting', 'wants', 'fears']

/** Gathers what a new scenario begins with: from flags, and asked for where they say nothing, unless `--yes` is given. */
export async function newPerson(id: string, usual: Usual, given: Given, world: World): Promise<NewPerson> {
  const found: Record<Answer, string> = { ...usual, name: nameFrom(id) }
  for (const key of order) {
    const flag = textOption(given, key)
    const mistake = flag === null ? null : mistakeIn(key, flag, world)
    if (mistake !== null) throw new UsageMistake(`--${key}: ${mistake}`)
    if (flag !== null) found[key] = plain(flag)
  }
  const open = order.filter((key) => textOption(given, key) === null)
  if (given.options.yes !== true && open.length > 0) await askFor(open, found, world)
  return {
    ...{ id, title: found.title, setting: found.setting, name: found.name },
    ...{ wants: found.wants, fears: found.fears, age: Number(found.age) },
    kind: scenarioKinds.find((kind) => kind === found.kind) ?? 'response',
    level: found.level === '2' ? 2 : found.level === '3' ? 3 : 1,
  }
}

async function askFor(open: readonly Answer[], found: Record<Answer, string>, world: World): Promise<void> {
  remark(world, flow([world.say('new.begins')], paperOf(world)).join('\n'))
  const asking = beginAsking(world)
  try {
    for (const key of open) {
      const answer = await asking.ask({
        ask: sentence(key, found.name, world),
        otherwise: found[key],
        check: (text) => mistakeIn(key, text, world),
      })
      found[key] = plain(answer)
    }
  } finally {
    asking.close()
  }
}

function sentence(key: Answer, called: string, { say }: World): string {
  if (key === 'age' || key === 'kind' || key === 'level') return say(`new.ask.${key}`, { name: called })
  return say(`new.ask.${key}`, { name: called, example: say(`new.example.${key}`) })
}

/** What is wrong with an answer; null where nothing is. */
function mistakeIn(key: Answer, answer: string, { say }: World): string | null {
  const found = safeText(answer)
  switch (key) {
    case 'name':
      return name.test(answer) && answer.length <= longest.name ? null : say('new.wrong-name', { found })
    case 'kind':
      return scenarioKinds.some((kind) => kind === answer)
        ? null
        : say('new.wrong-choice', { found, choices: scenarioKinds.join(', ') })
    case 'age':
    case 'level': {
      const [least, most] = ranges[key]
      const isNumber = /^\d{1,3}$/.test(answer) && Number(answer) >= least && Number(answer) <= most
      return isNumber ? null : say('new.wrong-number', { found, least, most })
    }
    default: {
      const { length } = answer
      return length <= longest.sentence
        ? null
        : say('new.too-long', { found: length, most: longest.sentence })
    }
  }
}

/** A text without what cannot be seen. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
}

/** The name that an id is most likely made of: "mrs-nga" gives "Mrs Nga". */
function nameFrom(id: string): string {
  const words = id.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
  return words.join(' ').slice(0, longest.name)
}
