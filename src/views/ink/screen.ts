import type { Picker, Picks } from '../../analysis/index.ts'
import type { CastVotes, TurnVotes } from '../../course/index.ts'
import type { Mode, PersonaRecord, ThirdRecord, TraineeRecord, TranscriptRecord } from '../../record/index.ts'
import type { Officer, Scenario } from '../../scenario/index.ts'
import type { Debrief } from '../../scoring/index.ts'
import type { SheetIntent, SheetScreen } from './case-sheet/sheet-screen.ts'
import type { ReplayScreen } from './replay/replay-screen.ts'
import type { ReviewIntent } from './replay/review-intent.ts'

/** One shipped scenario in a list. */
export interface ScenarioRow {
  readonly id: string
  readonly title: string
  readonly level: number
  readonly minutes: number
  readonly persona: string
  readonly kind: 'response' | 'prevention'
  /** The last ending's title where it was played, else null. */
  readonly played: string | null
}

/** One past conversation in a list. */
export interface PastRow {
  readonly file: string
  readonly title: string
  /** ISO date of the day it began. */
  readonly date: string
  readonly turns: number
  /** The ending's title, or null where it is open (it can be continued). */
  readonly ending: string | null
  readonly score: number | null
  /** The score of the case sheet; null where none was filled in. */
  readonly sheet: number | null
}

/** A turn as it is shown. */
export type ShownTurn = Pick<TraineeRecord, 'text' | 'act' | 'analysis'>

/** What is on the screen, as a plain value; all that the drawing knows. */
export type Screen =
  | { readonly type: 'first-run'; readonly officer: Officer }
  | {
      readonly type: 'home'
      readonly scenarios: readonly ScenarioRow[]
      readonly past: readonly PastRow[]
      /** The open conversation that would be continued, if any. */
      readonly open: PastRow | null
      /** What is best practised next, in a sentence; null where nothing was held yet. */
      readonly next: string | null
      /** Whom the people one talks with have before them, as far as it was said. */
      readonly officer: Officer
      readonly notice: string | null
    }
  | {
      readonly type: 'briefing'
      readonly scenario: Scenario
      readonly mode: Mode
      /** Who picks what each turn was; null where the program codes. */
      readonly picker: Picker | null
      /** Whom the trainee says they are. */
      readonly officer: Officer
      readonly notice: string | null
    }
  | {
      readonly type: 'conversation'
      readonly scenario: Scenario
      readonly mode: Mode
      /** Who picks what each turn was, on a card; null where the program codes. */
      readonly picker: Picker | null
      /** All records so far, superseded turns included; show those that count. */
      readonly records: readonly TranscriptRecord[]
      /** The trainee's turn that is being coded, shown at once. */
      readonly pending: string | null
      readonly canSayAgain: boolean
      /** A hint that was asked for, or null. */
      readonly hint: string | null
      /** A remark of the program ("This folder cannot be written …"), or null. */
      readonly notice: string | null
      /** True once an ending was reached: the debrief waits behind Enter. */
      readonly ended: boolean
      /** What stands in place of the talk: the problems of a scenario that is being written, as `check` words them; null, or left out, where there are none. */
      readonly problems?: string | null
    }
  /** A text that stands alone, until it goes by itself. */
  | { readonly type: 'waiting'; readonly title: string; readonly text: string }
  | {
      readonly type: 'debrief'
      readonly scenario: Scenario
      readonly records: readonly TranscriptRecord[]
      readonly debrief: Debrief
      /** Where the transcript is, or null where it could not be saved. */
      readonly saved: string | null
      /** Why it is not saved, where that is meant. */
      readonly unsaved?: string
      /** How a group voted, and what it may talk about; left out where one practised alone. */
      readonly group?: {
        readonly votes: readonly TurnVotes[]
        readonly questions: readonly string[]
        readonly picked: boolean
      }
    }
  /** A group votes on a turn, before it is answered. */
  | {
      readonly type: 'vote'
      readonly scenario: Scenario
      readonly said: ShownTurn
      readonly votes: CastVotes
      readonly people: number
    }
  /** The turn was answered; a group talks about it. */
  | {
      readonly type: 'pause'
      readonly scenario: Scenario
      readonly said: ShownTurn
      /** What was said in answer; null until it is. */
      readonly answers: readonly (PersonaRecord | ThirdRecord)[] | null
      /** How it voted, and what came; null where nobody did. */
      readonly votes: TurnVotes | null
      /** Whether people picked what the turn was. */
      readonly picked: boolean
    }
  | ReplayScreen
  | SheetScreen
  | { readonly type: 'past'; readonly lines: readonly string[] }
  /** The trainee asked to stop before the ending; saved; the debrief is offered. */
  | {
      readonly type: 'stopped'
      readonly saved: string | null
      /** False where there is nothing to look back on yet; offered when left out. */
      readonly debriefOffered?: boolean
      /** Why it is not saved, where that is meant. */
      readonly unsaved?: string
    }

/** What the person at the keyboard wants. */
export type Intent =
  | ReviewIntent
  | SheetIntent
  | { readonly type: 'continue' }
  /** Whom people have before them is said anew: the next of woman, man, unsaid. */
  | { readonly type: 'officer' }
  | { readonly type: 'choose-scenario'; readonly id: string }
  | { readonly type: 'open-past'; readonly file: string }
  /** The past conversation that is read is to be stepped through. */
  | { readonly type: 'step-through' }
  /** With `picks` where somebody picked what the turn was. */
  | { readonly type: 'say'; readonly text: string; readonly picks?: Picks }
  | { readonly type: 'wait' }
  /** Votes of a group, by the place of what was chosen, from 0; the last is taken back; the other question is asked. */
  | { readonly type: 'vote'; readonly choices: readonly number[] }
  | { readonly type: 'unvote' }
  | { readonly type: 'other-question' }
  | { readonly type: 'leave'; readonly text: string; readonly picks?: Picks }
  | { readonly type: 'again' }
  | { readonly type: 'hint' }
  | { readonly type: 'debrief' }
  | { readonly type: 'home' }
  | { readonly type: 'quit' }
  /** Ctrl-C: saved at once, and the debrief is offered; a second one leaves. */
  | { readonly type: 'interrupt' }

/** The program behind the screen: a value to draw, news when it changed, and a way to say what one wants. */
export interface Program {
  screen(): Screen
  subscribe(listener: () => void): () => void
  act(intent: Intent): void
  /** Settles when the program wants the screen gone. */
  readonly done: Promise<void>
}
