// A decision maker of the executive body (L114-15.1 to L114-15.4).
import * as z from "zod";
import { neededServicesSchema } from "#shared/assistance/conclusion.ts";
import type { AssistanceCaseView } from "#shared/assistance/view/case-view.ts";
import type { AssistanceTask } from "#shared/assistance/worklist.ts";
import { codeOf } from "../calling.ts";
import type { Town } from "../town.ts";
import type { Person } from "../people.ts";
import { lookInto, order, worksOff, written, type StaffCommand } from "./desk-work.ts";

const habits = { waits: 0.2, refuses: 0.12, holds: 0.8 };

const conclusionSchema = z.object({ services: neededServicesSchema });

/** What the conclusion says is needed, as the decision maker reads it in the case. */
const neededIn = ({ said }: AssistanceCaseView) => {
  const read = said.findLast(({ command }) => command === "completeAssessment");
  return conclusionSchema.safeParse(read?.said["conclusion"]).data?.services ?? [];
};

const refusing = (town: Town, view: AssistanceCaseView): StaffCommand => {
  const isUnreliable = town.dice.chance(0.5);
  return {
    name: "decideRefuse",
    recognised: isUnreliable ? view.grounds : [],
    grounds: isUnreliable
      ? [
          {
            ground: "L114-15.4.2",
            fields: ["/situation"],
            documents: view.documents.map(({ id }) => id),
            evidence: written(town, "Тексеру"),
          },
        ]
      : [{ ground: "L114-15.4.1" }],
    reasons: written(town, "Негіздеме"),
  };
};

const decide = async (town: Town, by: Person, caseId: string): Promise<void> => {
  const { dice } = town;
  const view = await lookInto(town, by, caseId);
  if (view === undefined || dice.chance(habits.waits)) return;
  const concluded = neededIn(view);
  // Nobody is given what nobody needs; some reach too far all the same.
  const isRefused = concluded.length === 0 || dice.chance(habits.refuses);
  const body: StaffCommand = isRefused
    ? refusing(town, concluded.length === 0 ? { ...view, grounds: [] } : view)
    : {
        name: "decideProvide",
        recognised: view.grounds,
        services: concluded,
        reasons: written(town, "Негіз бар"),
      };
  const answered = await order(town, by, caseId, body);
  if (codeOf(answered) === "evidence-expired") {
    await order(town, by, caseId, { name: "askAgain" });
  }
};

const handle = async (town: Town, by: Person, task: AssistanceTask): Promise<unknown> =>
  task.task === "second-look"
    ? order(town, by, task.caseId, {
        name: "recordSecondLook",
        holds: town.dice.chance(habits.holds),
        remarks: written(town, "Екінші қарау"),
      })
    : decide(town, by, task.caseId);

export const deciderLives = (town: Town, by: Person): void =>
  worksOff(town, by, "decision-maker", (task) => handle(town, by, task));
