// The offices that sample cases are spread over, and addresses within them.
import { katoSchema, type Unit } from "#shared/law/territory.ts";
import type { Dice } from "./dice.ts";

interface SeededPlace {
  readonly unit: Unit;
  /** How many of ten cases are of it. */
  readonly share: number;
  readonly kato: string;
  readonly postalIndex: string;
  readonly settlement: string;
}

/** Three cities, and three districts with Commissions of their own; the first is that of the officials whom `npm start` signs in. */
export const seededPlaces: readonly [SeededPlace, ...SeededPlace[]] = [
  { unit: "75", share: 3, kato: "751110000", postalIndex: "050000", settlement: "Алматы" },
  { unit: "71", share: 2, kato: "711210000", postalIndex: "010000", settlement: "Астана" },
  { unit: "3510", share: 2, kato: "351010000", postalIndex: "100000", settlement: "Қарағанды" },
  { unit: "6110", share: 1, kato: "611010000", postalIndex: "161200", settlement: "Түркістан" },
  { unit: "79", share: 1, kato: "791110000", postalIndex: "160000", settlement: "Шымкент" },
  { unit: "3520", share: 1, kato: "352010000", postalIndex: "100300", settlement: "Теміртау" },
];

/** The place of a unit that is seeded; throws for any other. */
export const placeOfUnit = (unit: Unit): SeededPlace => {
  const place = seededPlaces.find((one) => one.unit === unit);
  if (place === undefined) throw new Error(`nothing is seeded in ${unit}`);
  return place;
};

/** One of them, the larger ones more often. */
export const somePlace = (dice: Dice): SeededPlace => {
  const shares = seededPlaces.flatMap((one) => Array.from({ length: one.share }, () => one));
  return shares[dice.below(shares.length)] ?? seededPlaces[0];
};

const streets = [
  "Абай даңғылы",
  "Сәтбаев көшесі",
  "Бейбітшілік көшесі",
  "Әл-Фараби даңғылы",
  "Жамбыл көшесі",
  "Құрманғазы көшесі",
  "Қабанбай батыр көшесі",
  "Достық даңғылы",
] as const;

/** An address there where nobody is meant. */
export const addressIn = ({ kato, postalIndex, settlement }: SeededPlace, dice: Dice) => ({
  kato: katoSchema.parse(kato),
  postalIndex,
  settlement,
  street: dice.pick(streets),
  building: String(1 + dice.below(120)),
});
