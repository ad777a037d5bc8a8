import type { Say } from '../language/index.ts'
import type { Bounds, Condition } from '../scenario/index.ts'
import { conjuncts } from './conjuncts.ts'

/** How many parts of an "or" are named at most. */
const mostNamed = 5

/** Words for a condition, and what would have to be kept together with brackets inside another one. */
interface Words {
  readonly text: string
  readonly joined: 'or' | 'and' | null
}

/** Returns a condition in few words, by the ids that the writer chose: "privacy + family, trust ≥ 4". */
export function readingOf(condition: Condition, say: Say): string {
  return wordsFor(condition, say).text
}

function wordsFor(condition: Condition, say: Say): Words {
  switch (condition.type) {
    case 'technique':
    case 'safeguard':
    case 'partnership':
    case 'flag':
    case 'topic':
      return anyOf(condition.ids, say)
    case 'officer':
      return alone(say('graph.reading.officer', { ids: anyOf(condition.ids, say).text }))
    case 'form':
      return formWords(condition, say)
    case 'told':
    case 'heard':
    case 'in':
    case 'been-in':
      return {
        ...anyOf(condition.ids, say),
        text: say(`graph.reading.${condition.type}`, { ids: anyOf(condition.ids, say).text }),
      }
    case 'silence':
    case 'leaves':
      return alone(say(`graph.reading.${condition.type}`))
    case 'meter':
      return alone(`${condition.id} ${boundsText(condition.bounds)}`)
    case 'facts-told':
    case 'turns':
    case 'turns-here':
      return alone(say(`graph.reading.${condition.type}`, { bounds: boundsText(condition.bounds) }))
    case 'again':
      return alone(say(condition.again ? 'graph.reading.again' : 'graph.reading.first-time'))
    case 'not':
      return alone(say('graph.reading.not', { what: bracketed(wordsFor(condition.of, say)) }))
    case 'any': {
      const [only, ...others] = condition.of
      if (only !== undefined && others.length === 0) return wordsFor(only, say)
      return anyOf(
        condition.of.flatMap((each) => alternatives(each, say)),
        say,
      )
    }
    case 'all':
      return allOf(conjuncts(condition), say)
  }
}

/** What the turn has is joined by a plus, what else must be so follows after commas; forms, which are long, come last. */
function allOf(unordered: readonly Condition[], say: Say): Words {
  const isForm = ({ type }: Condition) => type === 'form'
  const conditions = [...unordered.filter((each) => !isForm(each)), ...unordered.filter(isForm)]
  const [only] = conditions
  if (only === undefined) return alone(say('graph.reading.always'))
  if (conditions.length === 1) return wordsFor(only, say)
  const ofTurn = conditions.filter(isOfTurn).map((each) => wordsFor(each, say))
  const others = conditions.filter((each) => !isOfTurn(each)).map((each) => wordsFor(each, say))
  const turn = ofTurn.length === 1 ? ofTurn.map(({ text }) => text) : unique(ofTurn.map(bracketed))
  const texts = [turn.join(' + '), ...unique(others.map(({ text }) => text))].filter((text) => text !== '')
  return { text: texts.join(', '), joined: turn.length + others.length > 1 ? 'and' : null }
}

/** What any of which is enough: of a list of ids, and of an `any` within, each part. */
function alternatives(condition: Condition, say: Say): readonly string[] {
  if (condition.type === 'any') return condition.of.flatMap((each) => alternatives(each, say))
  if ('ids' in condition && isOfTurn(condition)) return condition.ids
  const words = wordsFor(condition, say)
  return [words.joined === 'and' ? bracketed(words) : words.text]
}

/** A writer may say the same twice: a topic's answer that names its topic. */
function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

/** The forms that are questions, and those that are none, are usually meant together. */
function formWords(condition: Extract<Condition, { readonly type: 'form' }>, say: Say): Words {
  const asked = new Set(condition.ids)
  const questions = (['open', 'closed', 'specific', 'choice'] as const).filter((form) =>
    asked.has(form),
  ).length
  const others = (['statement', 'none'] as const).filter((form) => asked.has(form)).length
  if (questions === 4 && others === 0) return alone(say('graph.reading.question'))
  if (questions === 0 && others === 2) return alone(say('graph.reading.no-question'))
  return alone(say('graph.reading.form', { forms: condition.ids.join('/') }))
}

function isOfTurn({ type }: Condition): boolean {
  return ['technique', 'safeguard', 'partnership', 'flag', 'topic', 'silence', 'leaves'].includes(type)
}

/** Of a long list only the beginning is named: the rest stands in the file. */
function anyOf(texts: readonly string[], say: Say): Words {
  const or = ` ${say('graph.reading.or')} `
  const joined = texts.length > 1 ? 'or' : null
  if (texts.length <= mostNamed) return { text: texts.join(or), joined }
  const more = say('graph.reading.more', { more: texts.length - mostNamed + 1 })
  return { text: [...texts.slice(0, mostNamed - 1), more].join(or), joined }
}

function alone(text: string): Words {
  return { text, joined: null }
}

function bracketed({ text, joined }: Words): string {
  return joined === null ? text : `(${text})`
}

function boundsText({ least, most }: Bounds): string {
  if (least === null) return `≤ ${most}`
  if (most === null) return `≥ ${least}`
  return least === most ? `= ${least}` : `${least}–${most}`
}
