import type { AskedFor, Flag, Form, LabelId, Partnership, Safeguard, Technique } from '../analysis/index.ts'
import type { Country, ServiceRole } from './country/country.ts'

/** A whole number with a lower and an upper bound, both included; a missing bound is open. */
export interface Bounds {
  readonly least: number | null
  readonly most: number | null
}

/** Whom the persona has before them, in as far as it was said: by the scenario, else by the trainee. */
export type Officer = 'woman' | 'man' | 'unsaid'

/** What must hold for a rule, a reaction or a line. A list of ids means any of them. */
export type Condition =
  | { readonly type: 'technique'; readonly ids: readonly Technique[] }
  | { readonly type: 'safeguard'; readonly ids: readonly Safeguard[] }
  | { readonly type: 'partnership'; readonly ids: readonly Partnership[] }
  | { readonly type: 'flag'; readonly ids: readonly Flag[] }
  | { readonly type: 'topic'; readonly ids: readonly string[] }
  | { readonly type: 'form'; readonly ids: readonly Form[] }
  | { readonly type: 'silence' }
  | { readonly type: 'leaves' }
  | { readonly type: 'meter'; readonly id: string; readonly bounds: Bounds }
  | { readonly type: 'told'; readonly ids: readonly string[] }
  | { readonly type: 'facts-told'; readonly bounds: Bounds }
  | { readonly type: 'heard'; readonly ids: readonly LabelId[] }
  | { readonly type: 'turns'; readonly bounds: Bounds }
  | { readonly type: 'turns-here'; readonly bounds: Bounds }
  | { readonly type: 'in'; readonly ids: readonly string[] }
  | { readonly type: 'been-in'; readonly ids: readonly string[] }
  | { readonly type: 'officer'; readonly ids: readonly Officer[] }
  /** `of` lists the kinds named beside it; each must have come up before (`again`) or not yet. */
  | { readonly type: 'again'; readonly again: boolean; readonly of: readonly (readonly string[])[] }
  | { readonly type: 'all'; readonly of: readonly Condition[] }
  | { readonly type: 'any'; readonly of: readonly Condition[] }
  | { readonly type: 'not'; readonly of: Condition }

/** One way to say a reply. Its id is the reply's id and its number, "debt-told.2". */
export interface Line {
  readonly id: string
  readonly text: string
  readonly when: Condition | null
  /** What must be asked for; left out where it does not matter. Such a line comes before those without. */
  readonly asks?: readonly AskedFor[]
  /** What is due within two turns after it; null where the writer says nothing and the words decide. */
  readonly callsFor: readonly LabelId[] | null
}

/** Several ways to say one thing. */
export interface Reply {
  readonly id: string
  readonly lines: readonly Line[]
}

/** Changes of meters by id, in steps. */
export type MeterChanges = Readonly<Record<string, number>>

/** One *when … then …*. `place` is "hoa.yaml:88", its line in the file, and its id in transcripts. */
export interface Rule {
  readonly place: string
  readonly when: Condition
  readonly says: Reply | null
  readonly third: { readonly who: string; readonly says: Reply } | null
  readonly tells: readonly string[]
  readonly meters: MeterChanges
  readonly goTo: string | null
  /** True where the rule names a topic (or is a topic's answer), so that saying it all calls for a remark. */
  readonly answersTopic: boolean
}

/** What a turn does to the person, whatever they answer. */
export interface Reaction {
  readonly when: Condition
  readonly meters: MeterChanges
}

/** Where the conversation stands. `states` and `start` only where it is nested. */
export interface State {
  readonly id: string
  readonly about: string | null
  readonly hint: string | null
  readonly says: Reply | null
  readonly rules: readonly Rule[]
  readonly start: string | null
  readonly states: readonly State[]
}

/** How an ending is shown; a person who told little and knows their rights is a good ending. */
export type EndingKind = 'good' | 'mixed' | 'poor'

/** A final state with its debrief. */
export interface Ending {
  readonly id: string
  readonly title: string
  readonly kind: EndingKind
  readonly says: Reply | null
  readonly debrief: string
}

/** A bounded whole number the persona carries; `good` says which way is good for the person. */
export interface Meter {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly start: number
  readonly good: 'high' | 'low' | null
}

/** What a fact is in the guide's terms (M1A §1.2, M4 §1.3). */
export type FactKind =
  | 'act'
  | 'means'
  | 'purpose'
  | 'indicator'
  | 'need'
  | 'vulnerability'
  | 'community-concern'
  | 'other'

/** One thing the persona can tell. `unlockedBy` says in a sentence what hearing it takes. */
export interface Fact {
  readonly id: string
  readonly tells: string
  readonly kind: FactKind
  readonly theirsToKeep: boolean
  /** It counts where it is told, and nobody misses it where it is not: asking is for somebody else, or another day. */
  readonly needNotBeAsked: boolean
  readonly unlockedBy: string | null
}

/** A subject a turn can touch, with sentences to recognise it by, and the answers it gets anywhere. */
export interface ScenarioTopic {
  readonly id: string
  readonly about: string
  readonly examples: readonly string[]
  readonly answers: readonly Rule[]
}

/** A service one can refer to. */
export interface Service {
  readonly id: string
  /** What it is wherever one is, so that the local sheet can say which it is there; null where it is of the story alone. */
  readonly is: ServiceRole | null
  readonly name: string
  readonly offers: string
}

/** Anyone else who speaks. */
export interface Third {
  readonly id: string
  readonly name: string
  readonly role: string
}

/** When something is due: by a turn's number, by the end, or within two turns after a fact was told. */
export type DueWhen =
  | { readonly type: 'turn'; readonly turn: number }
  | { readonly type: 'end' }
  | { readonly type: 'fact'; readonly fact: string }

/** What the conversation is judged by where it differs between scenarios. `talkShare` is in percent of words. */
export interface Rubric {
  readonly due: readonly { readonly label: LabelId; readonly when: DueWhen }[]
  readonly talkShare: Bounds
}

/** The right answers of the case sheet, as ids of facts and services. */
export interface CaseSheet {
  readonly conclusion:
    | 'trafficking'
    | 'smuggling'
    | 'forced-labour'
    | 'something-else'
    | 'not-enough-to-say'
    | null
  readonly act: readonly string[]
  readonly means: readonly string[]
  readonly purpose: readonly string[]
  readonly indicators: readonly string[]
  readonly needs: readonly string[]
  /** The facts that tell what the person, or their community, would accept. */
  readonly accepts: readonly string[]
  /** The facts that tell that the person agrees to be referred; where there are none, their words are read. */
  readonly agrees: readonly string[]
  /** True where it is about a child, although the persona is none. */
  readonly child: boolean
  readonly referTo: readonly string[]
  readonly solution: string | null
  readonly owed: string | null
}

/** One scenario, complete and sound: every id it names exists. */
export interface Scenario {
  /** The local sheet that was laid over it; null as it stands in its file. */
  readonly country: Country | null
  readonly id: string
  readonly title: string
  readonly level: 1 | 2 | 3
  readonly language: string
  readonly kind: 'response' | 'prevention'
  readonly trains: readonly string[]
  readonly contentNote: string
  readonly minutes: number
  readonly short: {
    readonly minutes: number
    readonly opening: string
    readonly meters: Readonly<Record<string, number>>
    readonly brief: string | null
  } | null
  readonly trainee: {
    readonly role: string
    readonly brief: string
    /** Where the scenario sets it; null where the trainee may say it themselves. */
    readonly officer: Exclude<Officer, 'unsaid'> | null
  }
  readonly setting: string
  readonly persona: {
    readonly name: string
    readonly age: number | null
    readonly background: string
    readonly manner: string
    readonly wants: string
    readonly fears: string
  }
  readonly objectives: readonly string[]
  readonly meters: readonly Meter[]
  readonly facts: readonly Fact[]
  readonly topics: readonly ScenarioTopic[]
  readonly services: readonly Service[]
  readonly thirds: readonly Third[]
  readonly opening: string
  readonly reactions: readonly Reaction[]
  readonly anywhere: readonly Rule[]
  readonly states: readonly State[]
  readonly fallback: Rule
  readonly notUnderstood: Rule
  readonly askedAgain: Reply
  readonly thanksForRephrasing: Reply
  readonly endings: readonly Ending[]
  readonly rubric: Rubric
  readonly caseSheet: CaseSheet | null
  readonly discussion: readonly string[]
}
