import type { InclusionReasons, RefusalReasons } from "#shared/notices/reason-record.ts";
import { reasonRecordOf, type ReasonRecord } from "#shared/notices/reason-record.ts";
import type { OrganizationForm } from "#shared/registration/organization-form.ts";
import { decide } from "#test/samples/decided-case.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { organizationForm } from "./organization.ts";

const recordOf = async (
  course: Parameters<typeof decide>[1],
  form: OrganizationForm,
): Promise<ReasonRecord> => {
  const { caseId, state } = await decide(memoryDesk(), { ...course, form });
  const reasoned = reasonRecordOf(caseId, state, form, course?.justification);
  if (!reasoned.reasoned) throw new Error(`lacks ${reasoned.lacks}`);
  return reasoned.record;
};

/** The record of an inclusion, from a history that ended so. */
export const inclusionReasons = async (form = organizationForm()): Promise<InclusionReasons> => {
  const record = await recordOf({}, form);
  if (record.outcome !== "included") throw new Error("not included");
  return record;
};

const justification = "A tax debt was confirmed by an extract.\nIt was not paid in time.";

/** The record of a refusal for a tax debt, from a history that ended so. */
export const refusalReasons = async (
  form = organizationForm(),
  words = justification,
): Promise<RefusalReasons> => {
  const course = {
    ground: "R377-27.1",
    unmet: "R377-5.1",
    answers: { "tax-debt": "hit" },
    justification: words,
  } as const;
  const record = await recordOf(course, form);
  if (record.outcome !== "refused") throw new Error("not refused");
  return record;
};
