/** The look of the plenary: type for a projector and the last row, a turn a screen; on paper a turn a page, with nothing folded. */
export const plenaryStyle = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #16181c; --soft: #4a4f58; --link: #0a5489; --raised: #f1f3f5;
  --opened: #2a7a46; --met: #1a6fa3; --closed: #b0501a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #101214; --ink: #f1f2f4; --soft: #c0c5cd; --link: #8cc8f2; --raised: #1f2328;
    --opened: #62b97f; --met: #58aede; --closed: #ec9059;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); scroll-snap-type: y proximity; }
body { margin: 0; font: clamp(1.15rem, .6rem + 1.6vw, 2.3rem)/1.4 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: break-word; }
.slide { min-height: 100vh; padding: 4vh max(1rem, 6vw); scroll-snap-align: start; border-bottom: 1px solid var(--soft); }
.slide > * { max-width: 46em; }
h1 { font-size: 1.5em; line-height: 1.2; margin: 0 0 .6em; }
h2 { font-size: 1.25em; line-height: 1.2; margin: 0 0 .6em; padding-left: .5em; border-left: .3em solid var(--soft); }
.opened h2 { border-color: var(--opened); }
.met h2 { border-color: var(--met); }
.closed h2 { border-color: var(--closed); }
h3 { font-size: .7em; font-weight: 600; color: var(--soft); margin: 1.2em 0 .2em; }
p { margin: .3em 0; }
a { color: var(--link); }
:focus-visible { outline: 4px solid var(--link); outline-offset: 3px; }
nav ul { list-style: none; padding: 0; }
.small, nav, .limits ul { font-size: .75em; }
.said { background: var(--raised); padding: .5em .8em; margin: .8em 0; border-radius: .3em; }
details { margin-top: 1em; font-size: .85em; }
summary { cursor: pointer; color: var(--link); }
.another { font-style: italic; }
.next { font-size: .7em; margin-top: 1.5em; }
.questions li, .limits li { margin: .5em 0; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@page { size: A4 landscape; margin: 14mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --raised: #fff; --link: #000; --opened: #000; --met: #000; --closed: #000; }
  body { font-size: 18pt; }
  .slide { min-height: 0; padding: 0; border: 0; break-after: page; }
  .slide:last-child { break-after: auto; }
  .said { border: 1.5pt solid #000; }
  nav, .next { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`
