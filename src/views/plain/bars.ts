const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']
const heights = ['·', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/** Returns a share (0–1) as a bar at most `width` columns long, in steps of an eighth of a column; what is more than nothing shows. */
export function barOf(share: number, width: number): string {
  const parts = Math.round(Math.max(0, Math.min(1, share)) * Math.max(0, width) * 8)
  const drawn = share > 0 && width > 0 ? Math.max(1, parts) : 0
  return '█'.repeat(Math.floor(drawn / 8)) + (eighths[drawn % 8] ?? '')
}

/** Returns counts as columns side by side, one character each: the highest is full, none at all is a dot. */
export function columnsOf(counts: readonly number[]): string {
  const highest = Math.max(1, ...counts)
  return counts
    .map((count) => heights[count === 0 ? 0 : Math.max(1, Math.round((8 * count) / highest))] ?? '')
    .join('')
}

/** Returns shares (0–1) as columns side by side, one character each: 1 is full, and nothing is the lowest. */
export function levelsOf(shares: readonly number[]): string {
  return shares.map((share) => heights[Math.max(1, Math.min(8, Math.round(8 * share)))] ?? '').join('')
}
