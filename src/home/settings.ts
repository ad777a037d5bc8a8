import { type Officer, officers } from '../scenario/index.ts'

/** What the program remembers about its user; `welcomed` is true once the first-run page was read. */
export interface Settings {
  readonly welcomed: boolean
  readonly trainee: string | null
  /** Whom the people one talks with have before them; unsaid unless it was said. */
  readonly officer: Officer
  /** One's own role in one's own words; null where nothing was said. */
  readonly role: string | null
  /** The random id of each person who handed in from this computer, by name as `foldName` writes it. */
  readonly people: Readonly<Record<string, string>>
  /** After how many days the trainee's own conversations are deleted; null where nothing was chosen. */
  readonly retention: number | 'off' | null
}

/** The settings of somebody new. */
export const newSettings: Settings = {
  welcomed: false,
  trainee: null,
  officer: 'unsaid',
  role: null,
  people: {},
  retention: null,
}

/** Reads settings; what cannot be read counts as new. */
export function decodeSettings(text: string): Settings {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return newSettings
    const { welcomed, trainee, officer, role, people, retention } = value as {
      readonly [key in keyof Settings]?: unknown
    }
    return {
      welcomed: welcomed === true,
      trainee: typeof trainee === 'string' ? trainee : null,
      officer: officers.find((each) => each === officer) ?? 'unsaid',
      role: typeof role === 'string' ? role : null,
      people: typeof people === 'object' && people !== null ? textsOf(people) : {},
      retention: retention === 'off' || isDays(retention) ? retention : null,
    }
  } catch {
    return newSettings
  }
}

function textsOf(value: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** The most days that conversations can be kept for, short of for good: a century. */
export const mostDays = 36_500

/** Whether a value is a number of days that conversations can be kept for. */
export function isDays(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= mostDays
}

/** Writes settings as text. */
export function encodeSettings(settings: Settings): string {
  return `${JSON.stringify(settings)}\n`
}
