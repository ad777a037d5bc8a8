import { type Flag, type LabelId, labelIds } from '../analysis/index.ts'
import type { MessageId } from '../language/index.ts'

/** When something would have been due that no line called for: at the beginning, before the first question, or before the end. */
export type DueBy = 'beginning' | 'first-question' | 'end'

/** One thing that the guide asks of an officer who meets a possible victim, and by which labels it shows. */
export interface GuideItem {
  readonly text: MessageId
  readonly labels: readonly LabelId[]
  /** Words that must stand in the turn too, where the label takes in more than this (in English). */
  readonly words?: RegExp
  readonly by: DueBy
}

/** What stands in the guide as one list, under one paragraph. */
export interface GuideList {
  readonly title: MessageId
  readonly paragraph: string
  readonly items: readonly GuideItem[]
  /** What the list asks of every question, which shows by the flags that go against it; null where nothing. */
  readonly manner: { readonly text: MessageId; readonly against: readonly Flag[] } | null
}

/**
 * The four kinds of engagement with a possible victim (M4 §2.2) and the seven considerations (M5 §2.5), tied to the labels of the codebook. Where
 * the guide asks to guarantee privacy, which nobody can, its limits are asked for. Of the fourth kind, that those who exploit
 * are investigated, the codebook has no label of its own: honest words on what happens next, and care for safety, stand for it.
 */
export const guideLists: readonly GuideList[] = [
  {
    title: 'scoring.guide.engagement',
    paragraph: 'M4 §2.2',
    items: [
      { text: 'scoring.guide.engagement.rights', labels: ['rights'], by: 'end' },
      { text: 'scoring.guide.engagement.space', labels: labelIds.technique, by: 'beginning' },
      { text: 'scoring.guide.engagement.path', labels: ['refer', 'inform'], by: 'end' },
      { text: 'scoring.guide.engagement.what-happens', labels: ['next-step', 'safety'], by: 'end' },
    ],
    manner: null,
  },
  {
    title: 'scoring.guide.considerations',
    paragraph: 'M5 §2.5',
    items: [
      { text: 'scoring.guide.considerations.safe', labels: ['safety'], by: 'beginning' },
      { text: 'scoring.guide.considerations.purpose', labels: ['introduce'], by: 'beginning' },
      {
        text: 'scoring.guide.considerations.gender',
        labels: ['choice'],
        words: /\b(?:(?:police)?wom[ae]n|female|lad(?:y|ies)|male|m[ae]n|gender)\b/i,
        by: 'first-question',
      },
      { text: 'scoring.guide.considerations.rights', labels: ['rights'], by: 'first-question' },
      { text: 'scoring.guide.considerations.privacy', labels: ['privacy'], by: 'first-question' },
      {
        text: 'scoring.guide.considerations.interpreter',
        labels: ['choice'],
        words: /\b(?:interpret|translat|language)/i,
        by: 'first-question',
      },
    ],
    manner: {
      text: 'scoring.guide.considerations.manner',
      against: ['blaming', 'threatening', 'intrusive', 'labelling', 'dismissive'],
    },
  },
]
