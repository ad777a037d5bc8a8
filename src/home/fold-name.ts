/**
 * Returns a name as it is compared: letters of one kind, no capitals, no invisible characters, one space between words. "Lan  Anh" and
 * "lan anh" are one name.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
