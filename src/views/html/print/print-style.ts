/** The look of the sheets: black on white, also on a screen that is dark, since they are paper. */
export const printStyle = `:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #fff; color: #000; }
body { margin: 0 auto; max-width: 48rem; padding: 1rem; font: 1rem/1.45 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; margin: 1.2em 0 .4em; break-after: avoid; }
h1 { font-size: 1.6em; }
h2 { font-size: 1.35em; border-bottom: 2px solid #000; padding-bottom: .15em; }
h3 { font-size: 1.08em; }
h4 { font-size: 1em; }
small { font-weight: normal; }
.how { break-after: avoid; }
p, ul, ol, dl { margin: .4em 0; orphans: 2; widows: 2; }
ul, ol { padding-left: 1.4em; }
li, dl > div, tr { break-inside: avoid; }
.sheet { break-before: page; }
.sheet:first-child { break-before: auto; }
.important { border: 2px solid #000; padding: .5em .7em; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; margin: .5em 0; }
caption { text-align: left; font-weight: bold; padding: .3em 0; }
th, td { border: 1px solid #000; padding: .25em .4em; text-align: left; vertical-align: top; font-weight: normal; }
thead { display: table-header-group; }
thead th { font-weight: bold; }
.wide { overflow-x: auto; }
.ticks { table-layout: fixed; font-size: .8em; min-width: 42rem; }
.ticks th, .ticks td { padding: .1em .15em; height: 1.6em; text-align: center; overflow-wrap: normal; }
.ticks th:first-child { width: 11.5em; text-align: left; }
.ticks th:last-child { width: 2.6em; }
.ticks .family th { font-weight: bold; text-align: left; border-top-width: 2px; }
.blanks { display: flex; flex-wrap: wrap; gap: .5em 2em; }
.blanks span { flex: 1 1 10em; border-bottom: 1px solid #000; padding-bottom: .2em; }
.boxes { list-style: none; padding-left: 0; }
.boxes li { padding-left: 1.7em; position: relative; }
.boxes li::before { content: ""; position: absolute; left: .1em; top: .15em; width: .9em; height: .9em; border: 1.5px solid #000; }
.lines { break-inside: avoid; padding-bottom: 4.2em; background: repeating-linear-gradient(#0000 0 1.35em, #000 1.35em calc(1.35em + 1px)) 0 100% / 100% 4.1em no-repeat; }
dt { font-weight: bold; }
dd { margin: 0; }
.labels > div { margin: .25em 0; }
.labels dt, .labels dd { display: inline; }
.labels dt::after { content: ":\\00a0"; }
.words { columns: 2 18rem; column-gap: 1.5rem; font-size: .92em; }
.words > div { margin: 0 0 .55em; }
@page { size: A4; margin: 14mm 15mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35; }
  h3, h4 { margin: .9em 0 .3em; }
  .lines { padding-bottom: 3.1em; background-size: 100% 3em; }
  .wide { overflow: visible; }
  .ticks { min-width: 0; font-size: 8pt; }
  .ticks th, .ticks td { height: 5.3mm; }
  .words { columns: 2; font-size: 9pt; }
  .labels { font-size: 9pt; }
  .lines { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
