/** What a pack may hold at most, in bytes and files. A conversation of two thousand turns is about five megabytes. */
export const packLimits = {
  /** The pack itself. */
  packed: 50_000_000,
  files: 2_000,
  /** One conversation, unpacked. */
  file: 20_000_000,
  /** All of them, unpacked. */
  all: 200_000_000,
  manifest: 2_000_000,
} as const
