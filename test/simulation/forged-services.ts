// What is changed by hand in applications for services after a run, each with the invariant that has to notice it.
import type { Town } from "./actors/town.ts";
import { tableNames } from "./functions/parts.ts";
import { entriesOf, type Forged } from "./rewriting.ts";

/** Writes to everybody who acts for another once more, of the last entry of the case. */
const writeToRepresentatives = ({ world, applied }: Town): void => {
  for (const { caseId, form } of applied) {
    const to = form.representative?.email;
    if (to === undefined) continue;
    const all = world.tableNamed(tableNames.cases).partition(`case#${caseId}`);
    const about = `${caseId}/${all.length}`;
    world.mailbox.push({ to, subject: "", about, messageId: `forged-${about}` });
  }
};

/** The one who assessed decides. */
const decideOneself = (town: Town): void => {
  for (const item of entriesOf(town, "decideProvide")) {
    const assessed = entriesOf(town, "completeAssessment").find(
      ({ pk }) => pk?.S === item["pk"]?.S,
    );
    const id = assessed?.["actor"]?.M?.["id"];
    if (id !== undefined) item["actor"] = { M: { ...item["actor"]?.M, id } };
  }
};

export const serviceForgeries: readonly Forged[] = [
  {
    deed: "a letter to a representative who is reported",
    afterwards: writeToRepresentatives,
    from: 24,
    spoils: true,
    noticedBy: "nobodyIsToldWhoMayNotHear",
  },
  {
    deed: "a decision on an own assessment",
    afterwards: decideOneself,
    from: 22,
    noticedBy: "nobodyDecidesOnAnOwnAssessment",
  },
];
