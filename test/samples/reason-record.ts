// The records of reasons, each from a history that has come to it.
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { prepareNotice, type Prepared } from "#shared/notices/prepare.ts";
import type { ReasonRecord } from "#shared/notices/reason-record.ts";
import { daySchema } from "#shared/law/dates.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { memoryDesk, type MemoryDesk } from "#test/fakes/desk.ts";
import {
  decide,
  end,
  giverOn,
  leave,
  reproach,
  voteOnRemoval,
  type DecidedCourse,
} from "./decided-case.ts";
import { notifier } from "./officials.ts";
import { organizationForm } from "./organization.ts";
import { specialistForm } from "./specialist.ts";

interface Told {
  readonly caseId: CaseId;
  readonly entries: readonly Entry[];
}

/** What is told of the last entry of a case on a desk. */
export const preparedOn = ({ seal }: MemoryDesk, { caseId, entries }: Told): Promise<Prepared> =>
  prepareNotice(caseId, entries, async ({ sequence, sealed }) =>
    sealed === undefined ? undefined : seal.open({ caseId, sequence }, sealed),
  );

const recordOn = async (desk: MemoryDesk, told: Told): Promise<ReasonRecord> => {
  const prepared = await preparedOn(desk, told);
  if (prepared.prepared !== "letter") throw new Error(JSON.stringify(prepared));
  return prepared.record;
};

export const justification = "A tax debt was confirmed by an extract.\nIt was not paid in time.";

/** How each supplier comes to a refusal. */
const refusals: Record<SupplierForm["supplier"], DecidedCourse> = {
  organization: {
    answers: { "tax-debt": "hit" },
    unmet: ["no-tax-debt"],
    claims: [
      { ground: "R377-27.1", requirement: "no-tax-debt" },
      { ground: "R377-27.3", document: "prices", defect: "illegible" },
    ],
    justification,
  },
  specialist: {
    answers: { "psychiatric-register": "hit" },
    unmet: ["not-on-psychiatric-register"],
    claims: [{ ground: "R377-27.1", requirement: "not-on-psychiatric-register" }],
    justification: "The register was asked twice.",
  },
};

/** One record of every kind, for an organisation or a specialist. */
export type Recorded = Readonly<Record<string, (form?: SupplierForm) => Promise<ReasonRecord>>>;

const decided =
  (course: (form: SupplierForm) => DecidedCourse) =>
  async (form: SupplierForm = organizationForm()): Promise<ReasonRecord> => {
    const desk = memoryDesk();
    return recordOn(desk, await decide(desk, { ...course(form), form }));
  };

const afterInclusion =
  (next: (desk: MemoryDesk, caseId: CaseId, form: SupplierForm) => Promise<Told>) =>
  async (form: SupplierForm = organizationForm()): Promise<ReasonRecord> => {
    const desk = memoryDesk();
    const { caseId } = await decide(desk, { form });
    return recordOn(desk, await next(desk, caseId, form));
  };

/** The supplier is reminded of its first document. */
const remind =
  (when?: "lapsed") =>
  (desk: MemoryDesk, caseId: CaseId, { documents: [first] }: SupplierForm): Promise<Told> => {
    if (first === undefined) throw new Error("no documents");
    const validUntil = daySchema.parse("2026-12-31");
    const about = { of: "document", document: first.type, validUntil } as const;
    const command = { name: "remind", about: { ...about, ...(when && { when }) } } as const;
    return giverOn(desk, caseId)(command, notifier);
  };

/** The records by kind, and a removal by its ground. */
export const records = {
  inclusion: decided(() => ({})),
  refusal: decided(({ supplier }) => refusals[supplier]),
  "change-accepted": afterInclusion((desk, _, form) =>
    decide(desk, { form, procedure: "submitChange" }),
  ),
  "change-refused": afterInclusion((desk, _, form) =>
    decide(desk, { ...refusals[form.supplier], form, procedure: "submitChange" }),
  ),
  "non-compliance": afterInclusion(reproach),
  kept: afterInclusion(async (desk, caseId) => {
    await reproach(desk, caseId);
    return voteOnRemoval(desk, caseId, "against", "It was mended in time.");
  }),
  "removal by vote": afterInclusion(async (desk, caseId) => {
    await reproach(desk, caseId);
    return voteOnRemoval(desk, caseId, "for", "Nothing was mended.");
  }),
  "removal at the end of the activity": afterInclusion((desk, caseId) =>
    end(desk, caseId, "recordTermination"),
  ),
  reminder: afterInclusion(remind()),
  "reminder of what has lapsed": afterInclusion(remind("lapsed")),
} as const satisfies Recorded;

/** Only an organisation's: the sample form of a removal is its. */
export const removalOnRequest = afterInclusion((desk, caseId) => leave(desk, caseId));

export const forms: readonly SupplierForm[] = [organizationForm(), specialistForm()];
