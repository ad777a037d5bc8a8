import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/** What came of asking for a transcript: it is ours until released, another window has it, or it cannot be locked. */
export type Lock =
  | { readonly type: 'ours'; release(): void }
  | { readonly type: 'elsewhere' }
  | { readonly type: 'failed'; readonly reason: string }

/** Returns the path of the lock of a transcript. */
export function lockPath(transcript: string): string {
  return `${transcript}.lock`
}

/**
 * Asks for a transcript, so that two windows never write to one. The lock holds the number of the process; one that a
 * crash left behind counts as none.
 */
export function takeLock(transcript: string): Lock {
  const path = lockPath(transcript)
  // Its number stands in the lock from its first moment, so that nobody takes it for one that was left behind.
  const own = `${path}.${process.pid}`
  try {
    writeFileSync(own, String(process.pid), { mode: 0o600 })
    if (!put(own, path)) {
      const holder = read(path)
      if (isOther(holder)) return { type: 'elsewhere' }
      if (!takeAway(path, holder, `${own}.old`) || !put(own, path)) return { type: 'elsewhere' }
    }
    return { type: 'ours', release: () => rmSync(path, { force: true }) }
  } catch (error) {
    return { type: 'failed', reason: codeOf(error) ?? String(error) }
  } finally {
    discard(own)
  }
}

/** Gives a file a second name; false where that name is taken. */
function put(own: string, path: string): boolean {
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') return false
    // Some file systems (of memory sticks) give no file two names.
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EROFS' || code === 'ENOSPC') throw error
  }
  try {
    writeFileSync(path, String(process.pid), { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Takes away a lock that was left behind; false where another window has put its own there meanwhile. */
function takeAway(path: string, holder: string, aside: string): boolean {
  renameSync(path, aside)
  const same = read(aside) === holder
  if (!same) put(aside, path)
  discard(aside)
  return same
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function isOther(holder: string): boolean {
  const pid = Number(holder)
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // A small file stays behind, which nothing reads.
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
