// Somebody who acts for somebody else, as the state systems are asked about them.
import { daySchema } from "#shared/law/dates.ts";
import type { Subject } from "#shared/state-systems/subject.ts";
import { iinOf } from "./specialist.ts";

/** The first valid IIN of the samples whose last serial digit is the one given. */
export const iinEndingIn = (digit: number, tens = 1): ReturnType<typeof iinOf> => {
  try {
    return iinOf(tens * 10 + digit);
  } catch {
    return iinEndingIn(digit, tens + 1);
  }
};

export const power = { number: "1745", issuedOn: daySchema.parse("2026-03-02") };

/** Whoever is represented is in order; the digit is that of the one who acts. */
export const representedBy = (digit: number): Subject => ({
  applicant: { iin: iinEndingIn(0, 20) },
  kato: undefined,
  name: undefined,
  representative: { iin: iinEndingIn(digit), power },
});

const { representative } = representedBy(0);

/** Whom an answer about these two names. */
const named = { iin: iinEndingIn(0, 20), representative: representative?.iin };

interface Lasting {
  readonly kind: string;
  readonly since: string;
  readonly endedOn: string | null;
}

const standing: Lasting = { kind: "child", since: "2000-01-01", endedOn: null };

/** What the registers say of these two; by itself, that all is in order. */
export const related = (relations: readonly Partial<Lasting>[] = [{}], adult = true) => ({
  ...named,
  adult,
  relations: relations.map((one) => ({ ...standing, ...one })),
});

export const appointed = (appointments: readonly Partial<Lasting>[] = [{}]) => ({
  ...named,
  appointments: appointments.map((one) => ({ ...standing, kind: "guardianship", ...one })),
});

const good = { status: "in-force", validUntil: "2027-03-02", socialProtection: true };

export const empowered = (entry: Partial<typeof good> | null = {}) => ({
  ...named,
  power,
  entry: entry && { ...good, ...entry },
});
