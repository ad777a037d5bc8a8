import type { SheetConsent } from '../../record/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import type { Conversation, Exchange } from '../conversation.ts'
import { labelTurnsOf } from '../label-turns.ts'
import { type Answered, readsAsConsent } from './reads-as-consent.ts'

/** A turn in which consent was asked for, and what the person answered; `unknown` where no program can read the answer. */
export interface AskedConsent {
  readonly turn: number
  readonly answered: Answered | 'unknown'
}

/** What a sheet's word on consent is worth: given (in the turn that is named, or in another), refused, honestly not asked, or none of what is said. */
export type ConsentVerdict =
  | { readonly type: 'given' | 'given-elsewhere' | 'refused'; readonly turn: number }
  | { readonly type: 'not-asked' | 'never-asked' | 'open' }
  | { readonly type: 'not-given' | 'was-asked'; readonly turn: number }

/** Returns each turn in which the trainee asked for consent, with the answer. */
export function askedConsents(
  conversation: Conversation,
  scenario: Scenario,
  language: string,
): readonly AskedConsent[] {
  const turns = new Set(labelTurnsOf(conversation).get('consent') ?? [])
  return conversation.exchanges
    .filter(({ turn }) => turns.has(turn))
    .map((exchange) => ({ turn: exchange.turn, answered: answerTo(exchange, scenario, language) }))
}

function answerTo({ answers }: Exchange, scenario: Scenario, language: string): AskedConsent['answered'] {
  const agrees = scenario.caseSheet?.agrees ?? []
  const own = answers.filter(({ type }) => type === 'persona')
  if (own.flatMap(({ facts }) => facts).some((fact) => agrees.includes(fact))) return 'yes'
  const words = own.map(({ text }) => text).join(' ')
  if (words.trim() === '') return 'unclear'
  if (!language.toLowerCase().startsWith('en')) return 'unknown'
  const answered = readsAsConsent(words)
  // Where the writer says which answers are a yes, no other one is.
  return agrees.length > 0 && answered === 'yes' ? 'unclear' : answered
}

/** Returns what the sheet's word on consent is worth: it counts as given only where it was asked for and given in the conversation. */
export function judgeConsent(consent: SheetConsent | null, asked: readonly AskedConsent[]): ConsentVerdict {
  if (consent === null) return { type: 'open' }
  const [first] = asked
  switch (consent.said) {
    case 'given': {
      const given = asked.filter(({ answered }) => answered === 'yes' || answered === 'unknown')
      const named = given.find(({ turn }) => turn === consent.turn)
      if (named !== undefined) return { type: 'given', turn: named.turn }
      const other = given[0]
      if (other !== undefined) return { type: 'given-elsewhere', turn: other.turn }
      return first === undefined ? { type: 'never-asked' } : { type: 'not-given', turn: first.turn }
    }
    case 'refused': {
      const refused = asked.find(({ answered }) => answered !== 'yes')
      if (refused !== undefined) return { type: 'refused', turn: refused.turn }
      return first === undefined ? { type: 'never-asked' } : { type: 'was-asked', turn: first.turn }
    }
    case 'not-asked':
      return first === undefined ? { type: 'not-asked' } : { type: 'was-asked', turn: first.turn }
  }
}
