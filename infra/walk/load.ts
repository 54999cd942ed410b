import type { StatusView } from "#shared/registration/view/status-view.ts";
import { binSchema } from "#shared/law/identifiers.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import { convene } from "./commission.ts";
import type { Office } from "./officials.ts";
import * as walk from "./registration.ts";
import { binsFrom, sampleForm } from "./samples.ts";
import { sideBySide } from "./side-by-side.ts";
import { file, type Portal } from "./submission.ts";

export interface LoadCounts {
  readonly posted: number;
  readonly decided: number;
  readonly included: number;
  readonly refused: number;
  /** Posted and acknowledged, and yet without a decision. */
  readonly lost: number;
  readonly decidedTwice: number;
  readonly inRegister: number;
}

const atATime = 16;
/** One in ten has a tax debt, which is refused. */
const debtors = 10;

interface Applicant {
  readonly form: OrganizationForm;
  readonly verdict: walk.Verdict;
}

const applicants = (count: number): Applicant[] => {
  const clear = binsFrom(1000, 0);
  const indebted = binsFrom(1000, 1);
  const next = (bins: Generator<string>) => binSchema.parse(bins.next().value);
  return Array.from({ length: count }, (_, index) =>
    index % debtors === 0
      ? {
          form: { ...sampleForm("tax-debt"), bin: next(indebted) },
          verdict: {
            include: false,
            claims: [{ ground: "R377-27.1", requirement: "no-tax-debt" }],
            unmet: ["no-tax-debt"],
            justification: "Tax debt.",
          },
        }
      : { form: { ...sampleForm("in-order"), bin: next(clear) }, verdict: { include: true } },
  );
};

const timesDecided = ({ timeline }: StatusView) =>
  timeline.filter(({ event }) => event === "included" || event === "refused").length;

/**
 * Posts so many registrations, sixteen at a time, carries each to its decision and counts what
 * became of them. `tell` hears how far each stage has come.
 */
export const load = async (
  portal: Portal,
  office: Office,
  count: number,
  tell: (stage: string, done: number) => void,
): Promise<LoadCounts> => {
  const { apiUrl } = portal;
  const stage = <Item, Result>(
    name: string,
    items: readonly Item[],
    work: (item: Item) => Promise<Result>,
  ) => {
    let done = 0;
    return sideBySide(items, atATime, async (item) => {
      const result = await work(item);
      done += 1;
      tell(name, done);
      return result;
    });
  };
  const filed = await stage("posted", applicants(count), async ({ form, verdict }) => ({
    ...(await file(portal, form)),
    verdict,
  }));
  const look = (caseId: string) => walk.statusOf(portal, caseId);
  await stage("verified", filed, async ({ caseId, form, verdict }) => {
    await walk.until(() => look(caseId), walk.allAnswered, 600);
    await walk.verify(apiUrl, office, { caseId, form }, verdict);
  });
  const sitting = await convene(apiUrl, office);
  await stage("decided", filed, ({ caseId, verdict }) =>
    walk.decide(apiUrl, office, caseId, sitting, verdict),
  );
  const ends = await stage("notified", filed, ({ caseId }) =>
    walk.until(
      () => look(caseId),
      ({ notifiedAt }) => notifiedAt !== undefined,
      600,
    ),
  );
  const included = ends.filter(({ state }) => state === "included");
  const inRegister = await stage("found in the Register", included, async ({ account }) => {
    const number = account?.number ?? "";
    return (await fetch(`${apiUrl}/v1/register/organizations/${number}`)).ok;
  });
  const decided = ends.filter((end) => timesDecided(end) > 0).length;
  return {
    posted: filed.length,
    decided,
    included: included.length,
    refused: ends.filter(({ state }) => state === "refused").length,
    lost: filed.length - decided,
    decidedTwice: ends.filter((end) => timesDecided(end) > 1).length,
    inRegister: inRegister.filter(Boolean).length,
  };
};
