/** The look of a report: its colours by meaning, light and dark, wide and narrow, and on paper. */
export const reportStyle = `:root {
  color-scheme: light dark;
  --paper: #fff; --raised: #f4f5f7; --ink: #1b1d21; --soft: #50555e; --rule: #8a9099; --link: #0a5489;
  --listening: #1a6fa3; --care: #2a7a46; --partnership: #7648b0; --closing: #b0501a; --quiet: #767c86;
  --hit: #d8f0df; --flag: #fde3cf;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --raised: #21242a; --ink: #e9eaec; --soft: #b4b9c2; --rule: #737a85; --link: #8cc8f2;
    --listening: #58aede; --care: #62b97f; --partnership: #b091ec; --closing: #ec9059; --quiet: #8d949f;
    --hit: #1f4a2e; --flag: #5a3418;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); scroll-behavior: auto; }
body { margin: 0 auto; max-width: 84rem; padding: 1rem; font: 1rem/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.4em 0 .4em; break-after: avoid; }
h1 { font-size: 1.7rem; margin-top: .4em; }
h2 { font-size: 1.35rem; border-bottom: 1px solid var(--rule); padding-bottom: .2em; margin-top: 2em; }
h3 { font-size: 1.05rem; margin: 0; }
h4 { font-size: .95rem; color: var(--soft); margin: 1.1em 0 .1em; }
p { margin: .4em 0; max-width: 46rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.remark { color: var(--soft); font-size: .9rem; }
nav ul { padding-left: 1.2em; }
.limits { background: var(--raised); border-left: 4px solid var(--closing); padding: .1em 1em .6em; margin-top: 1em; }
.limits h2 { font-size: 1.1rem; border: 0; margin: .6em 0 .2em; }
.limits ul { margin: 0; padding-left: 1.2em; max-width: 60rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21.5rem), 1fr)); gap: 1.5rem 2rem; align-items: start; margin-top: 1rem; }
figure { margin: 0; break-inside: avoid; min-width: 0; }
figure .remark { margin: .2em 0; }
.chart { display: block; max-width: 100%; height: auto; margin: .4em 0; font-family: inherit; overflow: visible; }
.chart text { white-space: pre; fill: currentColor; }
.scroll { overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; margin: .4em 0; font-size: .88rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding: .2em 0; }
caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 3rem); }
.conversations th:first-child, .conversations time { white-space: nowrap; }
.conversations td:nth-child(2) { min-width: 9em; }
.conversations td:nth-child(3) { min-width: 12em; }
th, td { text-align: left; padding: .25em .6em; border-bottom: 1px solid var(--rule); vertical-align: top; font-weight: normal; overflow-wrap: normal; }
thead th { font-weight: 600; vertical-align: bottom; }
tr { break-inside: avoid; }
summary { cursor: pointer; padding: .35em 0; }
figure summary, .trainee details summary { color: var(--link); font-size: .9rem; }
.trainee, .transcript { border-bottom: 1px solid var(--rule); }
.trainee > summary h3, .transcript > summary h3 { display: inline; }
.trainee > summary span { margin-left: .6em; color: var(--soft); }
.trainee[open], .transcript[open] { padding-bottom: 1rem; }
.trends { display: flex; flex-wrap: wrap; gap: .5rem 2rem; }
.trends p { max-width: 20rem; font-size: .9rem; }
.line, .said { margin: .5em 0; }
.said { border-left: 3px solid var(--listening); padding-left: .7em; }
mark { color: inherit; background: var(--hit); text-decoration: underline 2px; text-decoration-color: var(--care); text-underline-offset: .2em; }
mark.flag { background: var(--flag); text-decoration: underline wavy 1.5px; text-decoration-color: var(--closing); }
sup { font-size: .7em; line-height: 0; padding-left: .15em; }
ol.labels { margin: .3em 0 .3em 1em; padding-left: 1.5em; font-size: .9rem; max-width: 46rem; }
ul.sheet { margin: .2em 0 .6em 1em; padding-left: 1.5em; font-size: .9rem; max-width: 46rem; }
ol.labels b { color: var(--care); }
ol.labels .flag b { color: var(--closing); }
.instead { display: block; font-style: italic; }
.comment { border: 1px solid var(--rule); border-radius: .3em; padding: .3em .7em; margin-left: 1em; font-size: .92rem; }
@page { size: A4; margin: 14mm 13mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #fff; --ink: #000; --soft: #333; --rule: #777; --link: #000;
    --listening: #1a6fa3; --care: #2a7a46; --partnership: #7648b0; --closing: #b0501a; --quiet: #555;
    --hit: #fff; --flag: #fff;
  }
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35; }
  .skip, nav { display: none; }
  .figures { break-before: avoid; display: block; columns: 2; column-gap: 6mm; }
  figure { margin-bottom: 5mm; }
  .scroll { overflow: visible; }
  table { font-size: 7.5pt; }
  .conversations table { font-size: 6.5pt; }
  .conversations th, .conversations td { padding: .1em .25em; min-width: 0 !important; }
  .conversations thead th { hyphens: auto; }
  th, td { padding: .15em .35em; }
  .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  figure details:not([open]), .trainee details:not([open]) { display: none; }
}
`
