/** What the program remembers about its user; `welcomed` is true once the first-run page was read. */
export interface Settings {
  readonly welcomed: boolean
  readonly trainee: string | null
}

/** The settings of somebody new. */
export const newSettings: Settings = { welcomed: false, trainee: null }

/** Reads settings; what cannot be read counts as new. */
export function decodeSettings(text: string): Settings {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return newSettings
    const { welcomed, trainee } = value as { welcomed?: unknown; trainee?: unknown }
    return { welcomed: welcomed === true, trainee: typeof trainee === 'string' ? trainee : null }
  } catch {
    return newSettings
  }
}

/** Writes settings as text. */
export function encodeSettings(settings: Settings): string {
  return `${JSON.stringify(settings)}\n`
}
