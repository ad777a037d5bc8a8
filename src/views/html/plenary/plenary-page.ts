import type { Say } from '../../../language/index.ts'
import type { Plenary, PlenaryLine, PlenaryMoment } from '../../../report/index.ts'
import { type Html, html, isolated } from '../html.ts'
import { pageText } from '../page.ts'
import { spokenHtml } from '../spoken.ts'
import { plenaryStyle } from './plenary-style.ts'

/** Returns a plenary as a page for a projector: a turn fills the screen, then the questions. What the program thinks of a turn is folded. */
export function plenaryPage(plenary: Plenary, say: Say): string {
  const title = say('plenary.title', { title: plenary.scenario.title })
  const { conversations, trainees, moments, questions, limits } = plenary
  const start = { language: 'en', title, skip: null, style: plenaryStyle }
  return pageText(
    start,
    html`<main>
<header class="slide">
<h1>${title}</h1>
<p>${say('plenary.head', { turns: moments.length, conversations, trainees })}</p>
<p class="small">${say('plenary-page.how')}</p>
<nav aria-label="${say('plenary-page.contents')}"><ul>
${moments.map(
  (moment) => html`<li><a href="#${idOf(moment)}">${titleOf(moment, plenary, say)}</a></li>
`,
)}<li><a href="#questions">${say('plenary.questions')}</a></li>
</ul></nav>
</header>
${moments.map((moment, index) => slide(moment, moments[index + 1] ?? null, plenary, say))}<section class="slide" id="questions">
<h2>${say('plenary.questions')}</h2>
<ol class="questions">
${questions.map(
  (question) => html`<li>${question}</li>
`,
)}</ol>
</section>
<section class="slide limits">
<h2>${say('plenary.limits')}</h2>
<ul>
${limits.map(
  (limit) => html`<li>${limit}</li>
`,
)}</ul>
</section>
</main>`,
  )
}

function idOf({ number }: PlenaryMoment): string {
  return `turn-${number}`
}

function titleOf(moment: PlenaryMoment, { scenario }: Plenary, say: Say): string {
  const what = say(`plenary.kind.${moment.kind}`, { name: scenario.name })
  return say('plenary.moment', { number: moment.number, what })
}

function slide(moment: PlenaryMoment, next: PlenaryMoment | null, plenary: Plenary, say: Say): Html {
  const { kind, before, said, after, why, another } = moment
  const wording = say(kind === 'closed' ? 'plenary.another-way' : 'plenary.another', { another })
  const asked = { name: plenary.scenario.name }
  return html`<section class="slide ${kind}" id="${idOf(moment)}">
<h2>${titleOf(moment, plenary, say)}</h2>
${
  before.length === 0
    ? null
    : html`<h3>${say('plenary-page.before')}</h3>
${before.map(lineHtml)}`
}<div class="said">${lineHtml(said)}</div>
${
  after.length === 0
    ? null
    : html`<h3>${say('plenary-page.after', asked)}</h3>
${after.map(lineHtml)}`
}<details><summary>${say('plenary-page.why')}</summary>
<p>${why}</p>
<p class="another">${wording}</p>
</details>
<p class="next"><a href="#${next === null ? 'questions' : idOf(next)}">${say('plenary-page.next')}<span class="unseen">: ${next === null ? say('plenary.questions') : titleOf(next, plenary, say)}</span></a></p>
</section>
`
}

function lineHtml({ who, name, text }: PlenaryLine): Html {
  return html`<p class="${who}"><b>${isolated(name)}:</b> ${isolated(spokenHtml(text))}</p>
`
}
