import type { Say } from '../../../language/index.ts'
import type { Review, TraineeRecord } from '../../../record/index.ts'
import { labelName } from '../../../scoring/index.ts'
import { type Html, html, isolated } from '../html.ts'
import { type NumberedLabel, numberedLabels, type Stretch, stretchesOf } from './evidence.ts'

/** Returns one turn of the trainee: the words with the evidence marked, the labels that count with their reasons, and what reviewers say. `language` is that of the words. */
export function turnHtml(
  record: TraineeRecord,
  language: string,
  reviews: readonly Review[],
  say: Say,
): Html {
  const { turn, text, act, analysis } = record
  const labels = numberedLabels(analysis)
  const acted = act === 'wait' ? say('views.waits') : act === 'leave' ? say('views.leaves') : null
  return html`<h4>${say('views.debrief.turn', { turn })}</h4>
<p class="said"><b>${say('report-page.trainee')}:</b> ${isolated(stretchesOf(text, labels).map(marked), language)}${acted === null ? null : html` <em>${acted}</em>`}</p>
${
  labels.length === 0
    ? null
    : html`<ol class="labels">
${labels.map((label) => labelItem(label, say))}</ol>
`
}${reviews.map((review) => reviewOf(review, turn, say))}`
}

function marked({ text, isHit, isFlag, ending }: Stretch): Html {
  if (!isHit && !isFlag) return html`${text}`
  const numbers = ending.length === 0 ? null : html`<sup>${ending.join(' ')}</sup>`
  return html`<mark class="${isFlag ? 'flag' : 'hit'}">${text}${numbers}</mark>`
}

function labelItem({ label, isFlag }: NumberedLabel, say: Say): Html {
  const instead =
    'instead' in label && label.instead !== '' ? say('views.another-way', { instead: label.instead }) : null
  return html`<li class="${isFlag ? 'flag' : 'hit'}"><b>${labelName(label.id, say)}</b>${isFlag ? html` <span>(${say('report-page.flag')})</span>` : null} ${label.because}${instead === null ? null : html` <span class="instead">${instead}</span>`}</li>
`
}

function reviewOf({ header, turns }: Review, turn: number, say: Say): Html | null {
  const own = turns.get(turn)
  if (own === undefined) return null
  const verdicts = (['confirmed', 'present', 'absent'] as const).flatMap((verdict) => {
    const names = [...own.labels]
      .filter(([, each]) => each === verdict)
      .map(([label]) => labelName(label, say))
    return names.length === 0 ? [] : [say(`report-page.verdict.${verdict}`, { labels: names.join(', ') })]
  })
  const words = [...verdicts, ...(own.comment === null ? [] : [own.comment])]
  return words.length === 0 ? null : commentHtml(header.reviewer, words.join(' '))
}

/** Returns what a reviewer says. */
export function commentHtml(reviewer: string, words: string): Html {
  return html`<p class="comment"><b>${isolated(reviewer)}:</b> ${isolated(words)}</p>
`
}
