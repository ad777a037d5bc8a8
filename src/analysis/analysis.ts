import type { Span } from '../text/index.ts'

/** Who said something: the person practised with, the trainee, or anyone else present. */
export type Speaker = 'persona' | 'trainee' | 'third'

/** One thing said before the turn that is coded; `text` may hold cues between asterisks ("*looks away*"). */
export interface Utterance {
  readonly speaker: Speaker
  readonly text: string
}

/** A half-open range of UTF-16 offsets in the coded text, as it is written in records: `[start, end]`. */
export type Range = readonly [start: Span['start'], end: Span['end']]

/** The guide's seven active-listening techniques (M6 §1.16). */
export type Technique = 'encourage' | 'elicit' | 'restate' | 'clarify' | 'empathize' | 'summarize' | 'reframe'

/** What the guide asks officers to see to (M5 §1.5, §2.5; M4 §2.2). */
export type Safeguard =
  | 'introduce'
  | 'privacy'
  | 'rights'
  | 'choice'
  | 'consent'
  | 'unconditional'
  | 'safety'
  | 'refer'

/** What makes police worth talking to (M3 §2.20–2.36, M6 §1.1–1.8). */
export type Partnership = 'inform' | 'next-step' | 'consult' | 'acknowledge' | 'respect'

/** What closes people (M6 §1.11, M5 §2.4). */
export type Flag =
  | 'leading'
  | 'blaming'
  | 'threatening'
  | 'intrusive'
  | 'labelling'
  | 'disclosing'
  | 'promise'
  | 'fact-seeking'
  | 'closed'
  | 'multiple'
  | 'dismissive'

/** Any label of the codebook. */
export type LabelId = Technique | Safeguard | Partnership | Flag

/**
 * What a turn's last question asks for: a person, a thing, one of several, a time, a place, a reason, a way, a number; whether something is so;
 * to be told at length (`story`); whether one wants something (`offer`) or allows it (`leave`); or to be told that it was understood rightly
 * (`agreement`).
 */
export type AskedFor =
  | 'who'
  | 'what'
  | 'which'
  | 'when'
  | 'where'
  | 'why'
  | 'how'
  | 'how-many'
  | 'whether'
  | 'story'
  | 'offer'
  | 'leave'
  | 'agreement'

/** How much a flag weighs: a major one costs more than a missed technique. */
export type Severity = 'major' | 'minor'

/** The form of the turn's main question. */
export type Form = 'open' | 'closed' | 'specific' | 'choice' | 'statement' | 'none'

/** A label found in a turn. `confidence` is 0–1, rounded to two decimals; `because` is a sentence for the trainee. */
export interface Label<Id extends string = LabelId> {
  readonly id: Id
  readonly confidence: number
  readonly evidence: readonly Range[]
  readonly because: string
}

/** A flag found in a turn; `instead` is a better way to ask the same thing in this conversation. */
export interface FlagLabel extends Label<Flag> {
  readonly severity: Severity
  readonly instead: string
}

/** A topic that a turn touches. */
export interface TopicLabel {
  readonly id: string
  readonly confidence: number
}

/** One coded turn (see docs: "One coded turn"). Only labels that are present are listed. */
export interface Analysis {
  readonly form: Form
  readonly techniques: readonly Label<Technique>[]
  readonly safeguards: readonly Label<Safeguard>[]
  readonly partnership: readonly Label<Partnership>[]
  readonly flags: readonly FlagLabel[]
  /** Labels that fall short of the threshold; never scored. */
  readonly possible?: readonly Label[]
  /** The topics touched; only where topics were given. */
  readonly topics?: readonly TopicLabel[]
  /** False when no topic is near and no label is heard; only where topics were given. */
  readonly understood?: boolean
  /** What is asked for; only where topics were given and something is asked. */
  readonly asks?: AskedFor
  /** What is asked about, as who is asked would say it back ("the second flat"); only beside `asks`, and where the question names it. */
  readonly about?: string
}

/** A topic as plain examples, which is all that the coder knows of a scenario. */
export interface Topic {
  readonly id: string
  readonly examples: readonly string[]
}

/** Codes turns. The same turn, context and topics give the same analysis on every run and machine. */
export interface Coder {
  /** Name and version, as it stands in the header of a transcript: "rules 1". */
  readonly name: string
  code(turn: string, context: readonly Utterance[], topics: readonly Topic[]): Promise<Analysis>
}
