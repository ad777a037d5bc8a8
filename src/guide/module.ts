/** The modules of the guide, in its order. */
export const moduleIds = ['1A', '1B', '2', '3', '4', '5', '6', '7', '8'] as const

/** A module of the guide: "1A", "5". */
export type ModuleId = (typeof moduleIds)[number]

/** What a module is about, and what who went through it should be able to do: in our words, tied to its paragraphs by judgement. */
export interface GuideModule {
  readonly id: ModuleId
  readonly title: string
  readonly outcomes: readonly Outcome[]
  /** What to talk about after the module: the guide's own questions, in our words. */
  readonly questions: readonly string[]
}

/** One learning outcome of a module. */
export interface Outcome {
  readonly text: string
  /** The paragraphs that teach it, as scenarios write them: "M6 §1.5–1.7"; also of other modules, where the guide teaches it there. */
  readonly paragraphs: readonly string[]
}
