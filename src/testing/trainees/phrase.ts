import type { Form, LabelId, Range } from '../../analysis/index.ts'
import type { Chance } from './chance.ts'
import type { ExampleUse } from './example-use.ts'
import { fillSlots } from './fill-slots.ts'
import type { Noticed } from './notice.ts'
import { sayings } from './sayings/index.ts'
import { isUnlabelled, type Saying, type Unlabelled } from './sayings/saying.ts'
import type { Surroundings } from './surroundings.ts'

/** What a turn does, one thing of it, in words. */
export interface Phrase {
  readonly text: string
  readonly labels: readonly LabelId[]
  readonly form: Form
  /** True where the words hold an example of the turn's topic. */
  readonly namesTopic: boolean
}

/** What words are chosen by. */
export interface Occasion {
  readonly surroundings: Surroundings
  readonly noticed: Noticed
  /** What the turn is about. */
  readonly topic: string | null
  /** How often each text was said already. */
  readonly said: ReadonlyMap<string, number>
  readonly chance: Chance
}

/** Returns words that do one thing; of those that fit, one said least often. Null where nothing can be said so here. */
export function phraseFor(does: LabelId | Unlabelled, occasion: Occasion): Phrase | null {
  const { form, sayings: own } = sayings[does]
  const filled = own.flatMap((saying): readonly Phrase[] => {
    const whole: Saying = typeof saying === 'string' ? { says: saying } : saying
    if (whole.in !== undefined && whole.in !== occasion.surroundings.scenario.kind) return []
    const text = fillSlots(whole.says, (slot) => slotOf(slot, occasion))
    const labels = isUnlabelled(does) ? [] : [does, ...(whole.also ?? [])]
    const namesTopic = /\{(?:open|closed|specific|offer)\}/.test(whole.says)
    return text === null ? [] : [{ text, labels, form: whole.form ?? form, namesTopic }]
  })
  // Whoever has something to speak about speaks about it.
  const about = filled.filter(({ namesTopic }) => namesTopic)
  return rarest(about.length > 0 ? about : filled, occasion)
}

function rarest(phrases: readonly Phrase[], { said, chance }: Occasion): Phrase | null {
  const times = (phrase: Phrase) => said.get(phrase.text) ?? 0
  const least = Math.min(...phrases.map(times))
  return chance.oneOf(phrases.filter((phrase) => times(phrase) === least)) ?? null
}

function slotOf(slot: string, occasion: Occasion): string | null {
  const { surroundings, noticed, chance } = occasion
  switch (slot) {
    case 'open':
    case 'closed':
    case 'specific':
    case 'offer':
      return exampleOf(slot, occasion)
    case 'name':
      return surroundings.scenario.persona.name
    case 'service':
      return serviceOf(occasion)?.name ?? null
    case 'offers':
      return serviceOf(occasion)?.offers.replace(/[.\s]+$/, '') ?? null
    case 'said':
      return chance.oneOf(noticed.lately)?.said ?? null
    case 'you':
      return noticed.lately.at(-1)?.turned ?? null
    case 'told':
      return noticed.earlier?.turned ?? null
    default:
      return null
  }
}

function exampleOf(use: ExampleUse, { surroundings, topic, said, chance }: Occasion): string | null {
  const examples = topic === null ? undefined : surroundings.examples.get(use)?.get(topic)
  if (examples === undefined) return null
  const times = (example: string) => said.get(ended(example, use)) ?? 0
  const least = Math.min(...examples.map(times))
  const example = chance.oneOf(examples.filter((each) => times(each) === least))
  return example === undefined ? null : ended(example, use)
}

/** An example as a sentence: many are typed in haste. */
function ended(example: string, use: ExampleUse): string {
  return /[.?!)*…]$/.test(example) ? example : `${example}${use === 'offer' ? '.' : '?'}`
}

/** The service named in one saying: its name and what it offers belong together. */
function serviceOf({ surroundings: { scenario }, said }: Occasion) {
  const turns = [...said.values()].reduce((sum, times) => sum + times, 0)
  return scenario.services[turns % Math.max(1, scenario.services.length)]
}

/** A turn's words, with where each phrase stands in them. */
export interface Composed {
  readonly text: string
  readonly ranges: readonly Range[]
}

/** Returns phrases as one text, in their order. */
export function compose(phrases: readonly Phrase[]): Composed {
  let text = ''
  const ranges = phrases.map((phrase): Range => {
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? phrase.text : `${text} ${phrase.text}`
    return [start, text.length]
  })
  return { text, ranges }
}
