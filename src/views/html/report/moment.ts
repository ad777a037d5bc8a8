import { type Html, html } from '../html.ts'

/** Returns when something began, as day and time in UTC; a time that is none as it stands there. */
export function moment(started: string): Html {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/.exec(started)
  return parts === null
    ? html`${started}`
    : html`<time datetime="${started}">${parts[1] ?? ''} ${parts[2] ?? ''}</time>`
}
