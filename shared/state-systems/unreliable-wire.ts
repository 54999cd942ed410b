import * as z from "zod";
import type { QuestionOnTheWire } from "./envelope.ts";
import { numberOf } from "./subject.ts";
import type { GraphqlWire } from "./wire.ts";

/** Enough for every supplier; where there are more, the answer says so. */
const mostEntries = 200;

const query = `query Rnu($filter: RnuFiltersInput, $limit: Int) {
  Rnu(filter: $filter, limit: $limit) { id supplierBiin startDate endDate }
}`;

/** Days as the service writes them: with a time behind them or without. */
const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/)
  .transform((text) => text.slice(0, 10));

const entrySchema = z.object({
  supplierBiin: z.string(),
  startDate: daySchema,
  endDate: daySchema.nullish().transform((day) => day ?? null),
});

const answerSchema = z.object({
  data: z.object({ Rnu: z.array(entrySchema) }),
  /** Part of an answer is none: an entry that could not be read may be the one that counts. */
  errors: z.array(z.unknown()).max(0).nullish(),
  extensions: z.object({ pageInfo: z.object({ hasNextPage: z.boolean() }).nullish() }).nullish(),
});

const questionSchema = z.object({
  query: z.string().includes("Rnu("),
  variables: z.object({ filter: z.object({ supplierBiin: z.string().regex(/^\d{12}$/) }) }),
});

const resultSchema = z.object({
  bin: z.string().optional(),
  iin: z.string().optional(),
  entries: z.array(z.object({ startDate: z.string(), endDate: z.string().nullable() })),
});

/** The fifth digit of a number tells persons from organisations. */
const subjectOf = (number: string): QuestionOnTheWire["subject"] =>
  Number(number.charAt(4)) < 4 ? { iin: number } : { bin: number };

/** The query `Rnu` of public procurement. The answer belongs to its question by the exchange alone. */
export const unreliableWire: GraphqlWire = {
  writeQuestion: ({ subject }) => ({
    query,
    variables: { filter: { supplierBiin: numberOf(subject) }, limit: mostEntries },
  }),
  readQuestion: (body) => {
    const asked = questionSchema.safeParse(body).data;
    return asked && subjectOf(asked.variables.filter.supplierBiin);
  },
  writeAnswer: ({ result }) => {
    const told = resultSchema.safeParse(result).data;
    if (told === undefined) return { data: null, errors: [{ message: "Service unavailable" }] };
    const supplierBiin = numberOf(told);
    const Rnu = told.entries.map((entry, place) => ({ id: place + 1, supplierBiin, ...entry }));
    return { data: { Rnu }, extensions: { pageInfo: { hasNextPage: false } } };
  },
  readAnswer: (body, { reference, subject }) => {
    const told = answerSchema.safeParse(body).data;
    if (told === undefined) return undefined;
    const { Rnu } = told.data;
    // An entry about another supplier makes all of it an answer to another question.
    if (Rnu.some(({ supplierBiin }) => supplierBiin !== numberOf(subject))) return undefined;
    const entries = Rnu.map(({ startDate, endDate }) => ({ startDate, endDate }));
    const hasMore = told.extensions?.pageInfo?.hasNextPage ?? false;
    const { bin, iin } = subject;
    const about = bin === undefined ? { iin } : { bin };
    return { reference, answeredAt: undefined, result: { ...about, entries, hasMore } };
  },
};
