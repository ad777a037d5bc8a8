import { createHmac } from 'node:crypto'
import { foldName } from './fold-name.ts'

/** No letter that is taken for a digit (I, L, O), and no U. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 6

/**
 * Returns what a person is called where names are not asked for, such as "T-7K2M9Q": the same for the same name and key, and without the
 * key nobody finds the name from it. `person` keeps two people of one name apart, where it is known.
 */
export function pseudonym(name: string, key: string, person: string | null = null): string {
  const digest = createHmac('sha256', key)
    .update(JSON.stringify([foldName(name), person]))
    .digest()
  return `T-${Array.from(digest.subarray(0, length), (byte) => signs[byte % signs.length]).join('')}`
}
