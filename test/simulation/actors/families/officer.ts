// The social officer of an executive body, and the one of the confidential track.
import { dayOf } from "#shared/law/dates.ts";
import type { AssistanceTask } from "#shared/assistance/worklist.ts";
import { representationSystems } from "#shared/assistance/representation.ts";
import type { Town } from "../town.ts";
import type { Bureau } from "./bureau.ts";
import { lookInto, order, worksOff, written } from "./desk-work.ts";
import { providersIn } from "./providers.ts";

const habits = {
  checksByHand: 0.2,
  foundedAbuse: 0.5,
  showsPaper: 0.5,
  overlooks: 0.1,
  instructsAnother: 0.05,
};

const shownPaper = (town: Town) => ({
  title: written(town, "Қамқоршылық туралы акт"),
  number: "12-3",
  issuedBy: "Әкімдік",
  issuedOn: dayOf(town.world.scheduler.now()),
});

/** Where a register is silent, a paper is looked at (L114-13.2, G22). */
const checkByHand = async (
  town: Town,
  { officer }: Bureau,
  { caseId }: AssistanceTask,
): Promise<void> => {
  const view = await lookInto(town, officer, caseId);
  const open = view?.checks.filter(({ state }) => state !== "answered") ?? [];
  const system = representationSystems.find((one) => open.some((check) => check.system === one));
  if (system === undefined) return;
  await order(town, officer, caseId, {
    name: "recordManualCheck",
    system,
    value: town.dice.pick(["clear", "hit"]),
    document: shownPaper(town),
    reason: written(town, "Тіркелім үнсіз"),
  });
};

/** An assessor by a recorded instruction; now and then another in the place of the first (L114-14.3b). */
const instruct = async (town: Town, { officer, assessors }: Bureau, caseId: string) => {
  const assessor = town.dice.pick(assessors).id;
  await order(town, officer, caseId, { name: "assignAssessor", assessor });
  if (!town.dice.chance(habits.instructsAnother)) return;
  await order(town, officer, caseId, {
    name: "assignAssessor",
    assessor: town.dice.pick(assessors).id,
    reason: written(town, "Ауысу"),
  });
};

/** For those who do not choose themselves (L114-12.1.4). */
const assignProvider = async (town: Town, { officer, unit }: Bureau, caseId: string) => {
  const all = providersIn(town, unit);
  if (all.length === 0) return;
  await order(town, officer, caseId, {
    name: "assignProvider",
    provider: town.dice.pick(all).number,
    orWait: town.dice.chance(0.7),
    reason: written(town, "Таңдау құқығы жоқ"),
  });
};

/** Where the register does not say that a representative may act, a paper does, or nothing (L114-13.2). */
const settleRepresentation = async (town: Town, { officer }: Bureau, caseId: string) => {
  const confirmed = town.dice.chance(habits.showsPaper);
  await order(town, officer, caseId, {
    name: "settleRepresentation",
    confirmed,
    ...(confirmed && { document: shownPaper(town) }),
    reason: written(town, "Қаралды"),
  });
};

const handle = async (town: Town, bureau: Bureau, task: AssistanceTask): Promise<unknown> => {
  const { dice } = town;
  const { officer } = bureau;
  const { caseId } = task;
  if (dice.chance(habits.overlooks)) return undefined;
  switch (task.task) {
    case "assign":
      if (dice.chance(habits.checksByHand)) await checkByHand(town, bureau, task);
      return instruct(town, bureau, caseId);
    case "assign-provider":
      return assignProvider(town, bureau, caseId);
    case "settle-abuse":
      return order(town, officer, caseId, {
        name: "settleAbuse",
        founded: dice.chance(habits.foundedAbuse),
        reason: written(town, "Тексерілді"),
      });
    case "settle-representation":
      return settleRepresentation(town, bureau, caseId);
    case "answer-complaint": {
      const view = await lookInto(town, officer, caseId);
      const complaint = view?.complaints.find(({ answeredOn }) => answeredOn === undefined)?.number;
      if (complaint === undefined) return undefined;
      const answer = written(town, "Шағымға жауап");
      return order(town, officer, caseId, { name: "answerComplaint", complaint, answer });
    }
    case "give-information": {
      const view = await lookInto(town, officer, caseId);
      const [request] = view?.requests ?? [];
      if (request === undefined) return undefined;
      const answer = written(town, "Мәлімет");
      return order(town, officer, caseId, { name: "giveInformation", request, answer });
    }
    case "tell-otherwise":
      return order(town, officer, caseId, { name: "recordTold", how: written(town, "Телефон") });
    case "reassess":
      return order(town, officer, caseId, {
        name: "openReassessment",
        reason: written(town, "Жағдай өзгерді"),
      });
    default:
      return undefined;
  }
};

/** Works off what the executive body has to do. */
export const officerLives = (town: Town, bureau: Bureau): void =>
  worksOff(town, bureau.officer, "social-officer", (task) => handle(town, bureau, task));

/** Takes up what was handed to the confidential track (G47). */
export const protectionLives = (town: Town, { protection }: Bureau): void =>
  worksOff(town, protection, "protection-officer", async ({ caseId }) => {
    await lookInto(town, protection, caseId);
    if (town.dice.chance(0.7)) {
      await order(town, protection, caseId, { name: "acknowledgeHandOver" });
    }
  });
