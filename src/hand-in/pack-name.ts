/**
 * Returns the name of a pack's file, `hearken-NAME-DATE.zip`: of the name its letters and digits in any script, so that every file system
 * takes it.
 */
export function packName(name: string, date: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  // File systems count bytes: in some scripts a letter takes three or four.
  const short = Array.from(safe).slice(0, 40).join('')
  return `hearken-${short === '' ? 'trainee' : short}-${date}.zip`
}
