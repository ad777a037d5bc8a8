import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en/index.ts'

/** The id of a sentence in the message table. */
export type MessageId = keyof typeof en

/** What is put into a message: words and numbers by name. */
export type MessageValues = Readonly<Record<string, string | number>>

/** Says the sentence of an id with its values, in one language. */
export type Say = (id: MessageId, values?: MessageValues) => string

/** Returns a word as a `select` of a message knows it: ICU takes no hyphen there, so "next-step" is "next_step". */
export function selector(word: string): string {
  return word.replaceAll('-', '_')
}

/** A message table: one ICU message for each id. */
export type MessageTable = Readonly<Record<MessageId, string>>

/** The languages there is a table for. */
export const tables: Readonly<Record<string, MessageTable>> = { en }

/**
 * Returns the function that says sentences in `language` (an unknown one is said in English).
 * Messages are ICU messages; one that cannot be formatted is our own bug and throws.
 */
export function createSay(language: string): Say {
  const table = tables[language] ?? en
  const formats = new Map<MessageId, IntlMessageFormat>()
  return (id, values = {}) => {
    // A sentence without values needs no formatter; the first one costs a quarter of the time of a short command.
    if (!/[{']/.test(table[id])) return table[id]
    let format = formats.get(id)
    if (format === undefined) {
      format = new IntlMessageFormat(table[id], language, undefined, { ignoreTag: true })
      formats.set(id, format)
    }
    return String(format.format(values))
  }
}
