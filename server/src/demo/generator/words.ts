import type { RowRandom } from './hash-random.ts';

const words =
  `avtale kunde tilbud levering pris møte oppfølging ønsker svar innen fredag about the new order please call
  back offert leverans nästa vecka samtal med ledningen Angebot Lieferung nächste Woche Rückruf bitte über größere
  Mengen aftale om køb på fjernlager bespreking offerte levering volgende week vraag om prijs toimitus ensi viikolla
  contract budget demo pilot rollout training support invoice`.split(/\s+/);

/** Words of the mix of languages up to about the given length. */
export function sentence(row: RowRandom, length: number): string {
  let text = row.pick(words);
  while (text.length < length) text += ` ${row.pick(words)}`;
  return text.charAt(0).toUpperCase() + text.slice(1, Math.max(length, 4));
}
