// Questions to the reports of cases in memory, and what is read of the answers.
import { expect } from "vitest";
import * as z from "zod";
import type { Actor } from "#shared/cases/actor.ts";
import { showReport } from "#shared/http/routes/reports.ts";
import type { memoryReports } from "#test/fakes/reports-api.ts";
import { countedCase, standing } from "#test/samples/figures.ts";

type Office = ReturnType<typeof memoryReports>;

export const head: Actor = { id: "subject-head", role: "decision-maker", unit: "75" };
export const ofTheCountry: Actor = { id: "subject-auditor-general", role: "auditor" };

const bodySchema = z.object({ body: showReport.replies[200]?.body ?? z.unknown() });
const reportSchema = z.object({
  territory: z.string(),
  suppressed: z.boolean(),
  total: z.object({
    all: z.unknown(),
    cells: z.array(
      z.object({
        of: z.string(),
        outcome: z.string().optional(),
        number: z.unknown(),
        median: z.number().optional(),
        p90: z.number().optional(),
      }),
    ),
  }),
  territories: z.array(z.object({ territory: z.string(), all: z.unknown() })),
});
const listSchema = z.object({
  cases: z.array(
    z.object({ caseId: z.string(), state: z.string().optional(), territory: z.string() }),
  ),
  next: z.string().optional(),
});

export const report = async (office: Office, by: Actor, query: string) => {
  const { status, body } = await office.call({ by, send: `GET /v1/reports/${query}` });
  expect(status).toBe(200);
  bodySchema.parse({ body });
  return reportSchema.parse(body);
};

export const numberOf = ({ total }: z.infer<typeof reportSchema>, of: string, outcome?: string) =>
  total.cells.find((cell) => cell.of === of && cell.outcome === outcome)?.number;

export const list = async (office: Office, by: Actor, query: string) => {
  const { body } = await office.call({ by, send: `GET /v1/reports/${query}` });
  return listSchema.parse(body);
};

export const codeOf = async (office: Office, by: Actor, query: string) => {
  const { status, body } = await office.call({ by, send: `GET /v1/reports/${query}` });
  return [status, z.object({ code: z.string() }).parse(body).code];
};

/** So many people in need, each in a state of a unit. */
export const people = async (
  office: Office,
  first: number,
  count: number,
  where: Parameters<typeof standing>[0],
) => {
  for (let number = first; number < first + count; number += 1)
    await office.keep(countedCase(number), standing(where), 1);
};
