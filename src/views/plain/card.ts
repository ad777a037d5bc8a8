import { type Form, formOf, forms, isLabelId, labelIds, labels, type Picks } from '../../analysis/index.ts'
import type { Say } from '../../language/index.ts'
import type { ScenarioTopic } from '../../scenario/index.ts'
import { labelName } from '../../scoring/index.ts'
import { flow, heading } from './flow.ts'
import type { Paper } from './paper.ts'

/** One part of the card: a family of labels, the form of the main question, or the scenario's topics. */
export type CardSection = 'techniques' | 'safeguards' | 'partnership' | 'flags' | 'form' | 'topics'

/** One thing that can be picked for a turn. */
export interface CardItem {
  readonly section: CardSection
  readonly id: string
  readonly name: string
  readonly meaning: string
}

/** What of a topic stands on the card. */
export type CardTopic = Pick<ScenarioTopic, 'id' | 'about'>

const families = {
  techniques: labelIds.technique,
  safeguards: labelIds.safeguard,
  partnership: labelIds.partnership,
  flags: labelIds.flag,
} as const

/** Returns all that can be picked for a turn, in the order in which it is shown. */
export function cardItems(topics: readonly CardTopic[], say: Say): readonly CardItem[] {
  const ofFamily = (section: keyof typeof families) =>
    families[section].map((id): CardItem => {
      const meaning = labels.find((label) => label.id === id)?.meaning ?? ''
      return { section, id, name: labelName(id, say), meaning }
    })
  return [
    ...ofFamily('techniques'),
    ...ofFamily('safeguards'),
    ...ofFamily('partnership'),
    ...ofFamily('flags'),
    ...forms.map(
      (id): CardItem => ({
        section: 'form',
        id,
        name: say(`views.form.${id}`),
        meaning: say(`views.card.form.${id}`),
      }),
    ),
    ...topics.map(
      ({ id, about }): CardItem => ({
        section: 'topics',
        id,
        name: id.replaceAll('-', ' '),
        meaning: about,
      }),
    ),
  ]
}

/** Returns what stands over a part of the card. */
export function sectionTitle(section: CardSection, say: Say): string {
  return section === 'form' || section === 'topics'
    ? say(`views.card.${section}`)
    : say(`views.family.${section}`)
}

/** Returns whether an item is picked; a form also where it follows from the labels. */
export function isPicked({ section, id }: CardItem, picks: Picks): boolean {
  if (section === 'form') return formOf(picks) === id
  return section === 'topics' ? picks.topics.includes(id) : picks.labels.some((label) => label === id)
}

/** Returns the picks with an item picked, or no longer where it was. Of the forms there is one. */
export function togglePick({ section, id }: CardItem, picks: Picks): Picks {
  switch (section) {
    case 'form':
      return { ...picks, form: picks.form === id ? null : (forms.find((form: Form) => form === id) ?? null) }
    case 'topics':
      return { ...picks, topics: toggled(picks.topics, id) }
    default:
      return isLabelId(id) ? { ...picks, labels: toggled(picks.labels, id) } : picks
  }
}

function toggled<Id>(ids: readonly Id[], id: Id): readonly Id[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]
}

/** Returns the whole card as lines: the word for each thing that can be picked, and what it means. */
export function cardLines(topics: readonly CardTopic[], paper: Paper): readonly string[] {
  const items = cardItems(topics, paper.say)
  return items.flatMap((item, index) => [
    ...(item.section === items[index - 1]?.section
      ? []
      : heading(sectionTitle(item.section, paper.say), paper)),
    ...flow([item.meaning], paper, {
      first: `  ${cardWord(item, items)} `.padEnd(wordColumns),
      rest: ' '.repeat(wordColumns),
    }),
  ])
}

/** The columns in which the words stand. */
const wordColumns = 22

/** Returns the word that picks an item: its id, after `form:` or `topic:` where a label before it has that id. */
function cardWord({ section, id }: CardItem, items: readonly CardItem[]): string {
  const first = items.find((item) => item.id === id)
  if (first?.section === section) return id
  return `${section === 'form' ? 'form' : 'topic'}:${id}`
}
