/** The years that a timestamp of four digits can say. */
const first = Date.parse('0001-01-01T00:00:00.000Z')
const last = Date.parse('9999-12-31T23:59:59.999Z')

/** Returns the moment `at` milliseconds after `started` as an ISO timestamp; undefined where no calendar has it, since files may hold anything. */
export function timestampAt(started: string, at: number): string | undefined {
  const moment = Date.parse(started) + at
  return moment >= first && moment <= last ? new Date(moment).toISOString() : undefined
}

/** Returns minutes as an ISO 8601 duration, in seconds. */
export function durationOf(minutes: number): string {
  return `PT${Math.round(60 * minutes)}S`
}

/** Returns a language's tag as the standard writes it; "und" (undetermined) where it is none. */
export function languageTag(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'und'
  } catch {
    return 'und'
  }
}
