// A house with one free place, and people of two executive bodies who choose it.
import * as z from "zod";
import { settleCase } from "#functions/place/settle.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { Unit } from "#shared/law/territory.ts";
import { memoryAssistanceApi, type MemoryAssistanceApi } from "#test/fakes/assistance-api.ts";
import type { Person } from "#test/fakes/calls.ts";
import { instant } from "#test/fakes/clock.ts";
import {
  assessmentOf,
  choosing,
  providing,
  submit,
  written,
} from "#test/samples/assistance/commands.ts";
import { listed } from "#test/samples/assistance/file.ts";
import { assessor, decider, officer, providerStaff } from "#test/samples/assistance/officials.ts";
import { addressInAstana } from "#test/samples/organization.ts";
import { portal } from "#test/samples/officials.ts";
import { listing, named, organizationEntry } from "#test/samples/register-entry.ts";

const house = organizationEntry(1, {
  name: named("Шаңырақ үйі"),
  facilities: [addressInAstana],
  places: { total: 20, free: 1 },
});
export const { number } = house;
export const staff: Person = { ...providerStaff, provider: number };
export const until = instant("2026-11-24T18:59:59.999Z");

export const open = async () => {
  const api = memoryAssistanceApi();
  await api.register.keep(listing(house), 1);
  return api;
};

/** Approved for services in a unit, later than whoever was before. */
const approved = async (api: MemoryAssistanceApi, serial: number, unit: Unit = "71") => {
  const caseId = api.idOf(serial);
  api.desk.clock.advance(60);
  await api.give(caseId, submit(), portal, { unit });
  const instruct = written({ name: "assignAssessor", assessor: assessor.id });
  await api.give(caseId, instruct, { ...officer, unit });
  await api.give(caseId, assessmentOf(), { ...assessor, unit });
  await api.give(caseId, providing(), { ...decider, unit });
  return caseId;
};

/** Chooses the house, and has the books follow. */
const choose = async (api: MemoryAssistanceApi, caseId: CaseId) => {
  const wish = choosing({ provider: number, orWait: true });
  await api.give(caseId, wish, portal, { by: "person", chosen: listed });
  const { desk, books, register } = api;
  await settleCase({ desk, books, register, calendar: async () => kazakhstanCalendar })(caseId);
};

/** One holds the place; of two who wait the one of another unit was decided on first, and has chosen last. */
export const crowded = async () => {
  const api = await open();
  const first = await approved(api, 1);
  const elsewhere = await approved(api, 2, "75");
  const last = await approved(api, 3);
  for (const caseId of [first, last, elsewhere]) await choose(api, caseId);
  return { api, first, elsewhere, last };
};

export const look = (api: MemoryAssistanceApi, by: Person, path: string) =>
  api.call({ by, send: `GET /v1/places${path}` });

const pageSchema = z.looseObject({
  waiting: z.array(z.looseObject({ position: z.int() })).default([]),
  providers: z.array(z.looseObject({ provider: z.string() })).default([]),
  next: z.string().optional(),
});

export const pageOf = async (api: MemoryAssistanceApi, by: Person, path: string) =>
  pageSchema.parse((await look(api, by, path)).body);
