// Cases as the watcher meets them, and what it has noted in them.
import type { CaseId } from "#shared/cases/entry.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import { decide, end, giverOn } from "#test/samples/decided-case.ts";
import { portal } from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { caseIdOf, submit } from "#test/samples/registration-file.ts";
import type { Office } from "./office.ts";

const idOf = (number: number): CaseId => caseIdOf(organizationForm({ bin: binOf(number) }));

/** Files an application of the supplier with this number. */
export const file = async (office: Office, number = 1): Promise<CaseId> => {
  const caseId = idOf(number);
  const form = await office.formOf(caseId, number);
  await giverOn(office.desk, caseId)(submit(form), portal);
  return caseId;
};

/** Takes a supplier into the list and out of it again. */
export const removed = async (office: Office, number = 1): Promise<CaseId> => {
  const caseId = idOf(number);
  await office.begin();
  await decide(office.desk, { form: await office.formOf(caseId, number) });
  await end(office.desk, caseId, "recordTermination");
  await office.relay();
  // The terms of telling the supplier are over; what is left is the keeping.
  office.clock.advance(10 * 86_400);
  await office.run();
  return caseId;
};

const eventsOf = async ({ desk }: Office, caseId: CaseId) =>
  (await desk.cases.load(caseId)).flatMap(({ events }) =>
    events.map((event) => registrationEventSchema.parse(event)),
  );

/** What was reminded of, in order. */
export const remindersOf = async (office: Office, caseId: CaseId) =>
  (await eventsOf(office, caseId)).flatMap((event) => {
    if (event.type !== "reminded") return [];
    const { about } = event;
    return about.of === "term"
      ? [`${about.provision} ${about.when}`]
      : [`${about.document} ${about.when ?? "before"}`];
  });
