import type { CaseId } from "#shared/cases/entry.ts";
import type { ToCount } from "./relay-records.ts";

type Project = (caseId: CaseId) => Promise<ToCount | undefined>;

/** The kinds of cases that lists are made from. */
const listedKinds = ["sitting", "registration", "assistance"] as const;

/** Hands a case to the read models of its kind, and on what reports count of it. Throws for a kind that no list is made from. */
export const projectByKind =
  (projects: Readonly<Record<(typeof listedKinds)[number], Project>>) =>
  async (caseId: CaseId, kind: string): Promise<ToCount | undefined> => {
    const known = listedKinds.find((one) => one === kind);
    if (known === undefined) throw new Error(`no list is made from cases of the kind ${kind}`);
    return projects[known](caseId);
  };
