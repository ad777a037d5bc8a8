const newline = 0x0a

/** How a transcript that comes stands to the one that is there: a transcript only ever grows. */
export type VersionsCompared = 'same' | 'longer' | 'shorter' | 'different'

/**
 * Compares two transcripts of one conversation. A last line that a crash cut off counts for nothing, since whoever goes on takes it away
 * first.
 */
export function compareVersions(there: Uint8Array, comes: Uint8Array): VersionsCompared {
  const [before, now] = [wholeLines(there), wholeLines(comes)]
  if (beginsWith(now, before)) return now.length === before.length ? 'same' : 'longer'
  return beginsWith(before, now) ? 'shorter' : 'different'
}

function wholeLines(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.lastIndexOf(newline) + 1)
}

function beginsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return bytes.length >= start.length && start.every((byte, at) => byte === bytes[at])
}

/** Returns the first line of a transcript, its header: two that share it are one conversation. */
export function headerLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(newline)
  return end === -1 ? bytes : bytes.subarray(0, end)
}
