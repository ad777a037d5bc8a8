import { auxiliary, subject } from '../english/questions.ts'
import { partOf, type Sentence } from './sentence.ts'

/** A part of a sentence that can ask or claim something by itself. */
export interface Clause extends Sentence {
  /** Which sentence of the turn it belongs to. */
  readonly sentence: number
}

const wh = new Set(['what', 'who', 'whom', 'whose', 'where', 'when', 'which', 'why', 'how'])
const aux = new Set(auxiliary.split('|'))
const subjects = new Set(subject.split('|'))
/** After these a wh-word opens an indirect question or a relative clause, not a question of its own. */
const carriers = new Set(
  (
    'tell know knew understand see hear heard explain describe remember say said ask asked asks asking wonder wondering about of me us to ' +
    'is was are were not by for from with in on at exactly idea story learn imagine guess just only people you u matter whatever show ' +
    'think share even especially except than like at since until no that him her them clear sure want through or exactly'
  ).split(' '),
)
const joints = new Set(['and', 'but', 'so', 'because', 'then', 'or', 'anyway', 'now'])

/**
 * Returns the clauses of a sentence: it is cut before a question of its own ("and who paid you", also without any
 * comma), and at a pause or "and", "but", "so" that a new subject follows.
 */
export function splitClauses(sentence: Sentence, index: number): readonly Clause[] {
  const cuts = [0]
  const { words } = sentence
  for (let at = 1; at < words.length; at += 1) {
    const last = cuts.at(-1) ?? 0
    const joint = joints.has(words[at - 1]?.text ?? '')
    const begin = joint ? at - 1 : at
    if (begin > last && opens(sentence, at, last)) cuts.push(begin)
  }
  return cuts.map((from, order) => ({
    ...partOf(sentence, from, cuts[order + 1] ?? words.length),
    sentence: index,
  }))
}

function opens(sentence: Sentence, at: number, last: number): boolean {
  const { words } = sentence
  const word = words[at]
  const before = words[at - 1]?.text ?? ''
  const next = words[at + 1]?.text ?? ''
  if (word === undefined || at >= words.length) return false
  const paused = word.pause || joints.has(before)
  if (word.quoted) return false
  if (wh.has(word.text)) return opensWh(sentence, at, last, paused)
  if (aux.has(word.text) && subjects.has(next)) {
    const tag = words.length - at <= 3
    const taken = words.slice(Math.max(last, at - 6), at).some((other) => wh.has(other.text))
    const negative = next === 'not' && words.length - at <= 4
    const inverted =
      ['you', 'he', 'she', 'they', 'we', 'it', 'i', 'there'].includes(next) ||
      (sentence.mark.includes('?') && ['your', 'any', 'anyone'].includes(next))
    const modal = ['may', 'might', 'must'].includes(word.text) && before === 'i'
    return (
      !tag &&
      !negative &&
      !modal &&
      (word.pause ||
        (inverted &&
          !taken &&
          !subjects.has(before) &&
          !aux.has(before) &&
          (joints.has(before) ? before !== 'so' : before !== 'than')))
    )
  }
  if (joints.has(word.text) && (word.pause || word.text === 'because') && words.length - at > 2) {
    // "Why by night, and not by bus?" is one question.
    const beside = sentence.mark.includes('?') && next === 'not' && !subjects.has(words[at + 2]?.text ?? '')
    return !wh.has(next) && !beside
  }
  if (!paused || words.length - at < 3) return false
  return /^(?:i|you|he|she|they|we|it|the|your|his|her|their|there|nobody|somebody|someone|that|this|my|tell|no|if|let|please|can)$/.test(
    word.text,
  )
}

function opensWh(sentence: Sentence, at: number, last: number, paused: boolean): boolean {
  const { words } = sentence
  const before = words[at - 1]?.text ?? ''
  const next = words[at + 1]?.text ?? ''
  const inverted =
    aux.has(next) ||
    aux.has(words[at + 2]?.text ?? '') ||
    aux.has(words[at + 3]?.text ?? '') ||
    words.length - at <= 3 ||
    next === 'you'
  if (joints.has(before) && before !== 'or') {
    // "tell me what happened and who paid" is one request; "where did you live and who paid" are two.
    return (
      !words
        .slice(last, at)
        .some((word) => ['tell', 'know', 'understand', 'hear', 'explain', 'describe'].includes(word.text)) ||
      aux.has(next)
    )
  }
  if (word(sentence, at)?.pause) {
    const relative =
      ['who', 'which', 'where', 'when'].includes(words[at]?.text ?? '') && !inverted && sentence.mark !== '?'
    return paused && !relative
  }
  // "a nurse who can look at it" tells of her; "the man who did you see" is hardly said.
  if (words[at]?.text === 'who' || words[at]?.text === 'which')
    return ['did', 'do', 'does'].includes(next) && words[at + 2]?.text !== 'not' && !carriers.has(before)
  // "I will ask what can be done" asks nothing here.
  const carried = words
    .slice(last, at)
    .some((other) => /^(?:ask|tell|find|explain|know|see|check|write|say)$/.test(other.text))
  if (carried && sentence.mark !== '?') return false
  return inverted && aux.has(next) && !carriers.has(before) && !wh.has(before) && !aux.has(before)
}

function word(sentence: Sentence, at: number) {
  return sentence.words[at]
}
