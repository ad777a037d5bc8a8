import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { decodeReceipt, encodeReceipt, type Receipt } from '../../hand-in/index.ts'
import { safeText } from '../../text/index.ts'
import { codeOf } from '../append-file.ts'
import { readText } from '../read-text.ts'
import type { World } from '../world.ts'
import { writeNew } from '../write-new.ts'

/** A receipt and the file it is in. */
export interface KeptReceipt {
  readonly path: string
  readonly receipt: Receipt
}

/** Returns the folder of the receipts of what was handed in from a folder of transcripts. */
function receiptsFolder(transcripts: string): string {
  return join(transcripts, 'receipts')
}

/** Returns the receipts beside transcripts, oldest first; `remarks` name those that cannot be read. */
export function readReceipts(
  transcripts: string,
  { say }: World,
): { readonly receipts: readonly KeptReceipt[]; readonly remarks: readonly string[] } {
  const receipts: KeptReceipt[] = []
  const remarks: string[] = []
  for (const name of namesIn(receiptsFolder(transcripts))) {
    const path = join(receiptsFolder(transcripts), name)
    const { text } = readText(path, 10_000_000)
    const receipt = text === null ? null : decodeReceipt(text)
    if (receipt === null) remarks.push(say('hand-in.damaged-receipt', { file: safeText(path) }))
    else receipts.push({ path, receipt })
  }
  receipts.sort((one, other) => (one.receipt.made < other.receipt.made ? -1 : 1))
  return { receipts, remarks }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'))
  } catch {
    return []
  }
}

/** Keeps a receipt, its owner's alone (0600). */
export function keepReceipt(
  transcripts: string,
  receipt: Receipt,
): { readonly path: string; readonly reason: string | null } {
  const folder = receiptsFolder(transcripts)
  const path = join(folder, `${receipt.made.slice(0, 10)}-${receipt.sha256.slice(0, 8)}.json`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeNew(path, encodeReceipt(receipt))
    return { path, reason: null }
  } catch (error) {
    return { path, reason: codeOf(error) }
  }
}
