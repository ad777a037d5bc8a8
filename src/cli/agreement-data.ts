import {
  type Agreement,
  alphaBand,
  amongPeople,
  humanRange,
  kappaBand,
  type PairOfRaters,
  type Reliability,
} from '../report/index.ts'

/** Returns an agreement as `agreement --json` writes it: figures rounded to four decimals, null where they cannot be told. */
export function agreementData({ pairs, reliability, bootstrap, ...rest }: Agreement): object {
  return {
    ...rest,
    pairs: pairs.map(pairData),
    reliability: reliability === null ? null : reliabilityData(reliability),
    humanRange,
    bootstrap: { of: 'conversations', interval: 0.95, ...bootstrap },
  }
}

function pairData({ labels, ...pair }: PairOfRaters): object {
  return {
    ...pair,
    labels: labels.map(({ kappa, interval, ...counts }) => ({
      ...counts,
      agreed: share(counts.both + counts.neither, pair.turns),
      prevalence: {
        first: share(counts.both + counts.first, pair.turns),
        second: share(counts.both + counts.second, pair.turns),
      },
      kappa: four(kappa),
      interval: interval?.map(four) ?? null,
      band: kappa === null || !counts.enough ? null : kappaBand(kappa),
      amongPeople: kappa === null || !counts.enough ? null : amongPeople(kappa),
    })),
  }
}

function reliabilityData({ labels, ...rest }: Reliability): object {
  return {
    ...rest,
    labels: labels.map(({ alpha, interval, ...counts }) => ({
      ...counts,
      alpha: four(alpha),
      interval: interval?.map(four) ?? null,
      band: alpha === null || !counts.enough ? null : alphaBand(alpha),
    })),
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : four(part / whole)
}

function four(value: number | null): number | null {
  return value === null ? null : Math.round(10_000 * value) / 10_000
}
