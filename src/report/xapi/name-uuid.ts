import { createHash } from 'node:crypto'

/** Returns the UUID (version 5, RFC 9562) that a name has within the namespace of another UUID: always the same. */
export function nameUuid(namespace: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** The namespace of addresses, as the standard gives it. */
export const addressNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'
